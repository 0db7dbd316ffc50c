import type { BrowserContext } from "@playwright/test";

/** Holds back every WebAssembly until the returned function is called. */
export async function holdBackWasm(context: BrowserContext): Promise<() => Promise<void>> {
  const url = "**/*.wasm";
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(url, async (route) => {
    await released;
    // The page that asked may have been left in the meantime.
    await route.continue().catch(() => {});
  });
  return async () => {
    release();
    await context.unroute(url);
  };
}
