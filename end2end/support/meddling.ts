// What translators, password managers and other extensions do to a page, as our forms meet it.

import type { Page } from "@playwright/test";

export interface Meddling {
  readonly name: string;
  /** Runs in the page. */
  readonly meddle: () => void;
}

export const MEDDLINGS: readonly Meddling[] = [
  {
    name: "a translator wraps every text, and says the page's language anew",
    meddle: () => {
      document.documentElement.lang = "pl";
      document.documentElement.classList.add("translated-ltr");
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode);
      }
      for (const text of texts) {
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
        text.parentNode!.replaceChild(outer, text);
        inner.append(text.nodeValue!.toUpperCase());
        outer.append(inner);
      }
    },
  },
  {
    name: "an element comes first in the form and in each of its parts",
    meddle: () => {
      for (const parent of document.querySelectorAll("form, form *:not(input):not(option)")) {
        parent.prepend(document.createElement("ext-first"));
      }
    },
  },
  {
    name: "an element comes last in the form and in each of its parts",
    meddle: () => {
      for (const parent of document.querySelectorAll("form, form *:not(input):not(option)")) {
        parent.append(document.createElement("ext-last"));
      }
    },
  },
  {
    name: "a style sheet, a frame and an image are put into the page",
    meddle: () => {
      for (const name of ["link", "iframe", "img"]) {
        document.head.append(document.createElement(name));
        document.body.prepend(document.createElement(name));
        document.querySelector("main form")!.prepend(document.createElement(name));
      }
    },
  },
  {
    name: "a checker of grammar puts elements with a shadow tree beside each input",
    meddle: () => {
      for (const input of document.querySelectorAll("main input")) {
        input.setAttribute("data-gramm", "false");
        const host = document.createElement("grammarly-extension");
        host.attachShadow({ mode: "open" }).append(document.createElement("button"));
        input.before(host.cloneNode());
        input.after(host);
      }
      document.documentElement.append(document.createElement("grammarly-desktop-integration"));
    },
  },
  {
    name: "a password manager marks and fills the inputs, and puts a button into them",
    meddle: () => {
      for (const input of document.querySelectorAll<HTMLInputElement>("main input:not([type=hidden])")) {
        input.setAttribute("data-com-bitwarden-user-edited", "yes");
        input.setAttribute("autocomplete", "off");
        input.classList.add("lpinput");
        input.style.backgroundImage = "none";
        if (!input.readOnly) {
          input.value = "filled by the manager";
          input.dispatchEvent(new Event("input", { bubbles: true }));
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
        const button = document.createElement("button");
        button.type = "button";
        input.after(button);
      }
    },
  },
  {
    name: "each input is wrapped",
    meddle: () => {
      for (const input of document.querySelectorAll("main input")) {
        const wrap = document.createElement("div");
        input.replaceWith(wrap);
        wrap.append(input);
      }
    },
  },
  {
    name: "comments are taken out, and texts joined",
    meddle: () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
      const comments: ChildNode[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode as Comment);
      for (const comment of comments) comment.remove();
      document.normalize();
    },
  },
  {
    name: "texts are cut in two",
    meddle: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) if (text.length > 1) text.splitText(1);
    },
  },
  {
    name: "a dark mode marks every element",
    meddle: () => {
      document.documentElement.setAttribute("data-darkreader-mode", "dynamic");
      for (const element of document.querySelectorAll<HTMLElement>("body *")) {
        element.setAttribute("data-darkreader-inline-color", "");
        element.style.setProperty("--darkreader-inline-color", "#e8e6e3");
      }
    },
  },
  {
    name: "the parts of the form change places",
    meddle: () => {
      const form = document.querySelector("main form")!;
      form.prepend(...[...form.children].reverse());
    },
  },
  {
    name: "fields are added to the form",
    meddle: () => {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "fe_added";
      field.value = "by an extension";
      document.querySelector("main form")!.prepend(field);
    },
  },
  {
    name: "the form is replaced by a copy",
    meddle: () => {
      const form = document.querySelector("main form")!;
      form.replaceWith(form.cloneNode(true));
    },
  },
  {
    name: "the page is written anew",
    meddle: () => {
      document.body.innerHTML = String(document.body.innerHTML);
    },
  },
  {
    name: "a script wraps what pages are changed with",
    meddle: () => {
      const { appendChild, insertBefore } = Node.prototype;
      Node.prototype.appendChild = function <T extends Node>(node: T): T {
        return appendChild.call(this, node) as T;
      };
      Node.prototype.insertBefore = function <T extends Node>(node: T, child: Node | null): T {
        return insertBefore.call(this, node, child) as T;
      };
    },
  },
];

/** Has a page meddled with while nothing of ours runs in it. */
export async function meddle(page: Page, meddling: Meddling): Promise<void> {
  await page.evaluate(meddling.meddle);
}
