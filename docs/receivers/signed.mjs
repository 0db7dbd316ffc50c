// Who asks: nothing is done for anybody whose question is not signed with the secret, as docs/webhooks.md says.

import { createHmac, timingSafeEqual } from "node:crypto";

// Handles requests for `node:http`: `answers` has a function for each type of question, which gives or promises an
// answer.
export function receive(whsec, answers) {
  const secret = Buffer.from(whsec.replace(/^whsec_/, ""), "base64");
  return async (request, response) => {
    const say = (status, answer) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    };
    try {
      const body = await read(request);
      if (request.method !== "POST" || !isSigned(secret, request.headers, body)) return say(401, {});
      const question = JSON.parse(body);
      if (!Object.hasOwn(answers, question.type)) return say(404, {});
      say(200, await answers[question.type](question));
    } catch (error) {
      // The question has a password in it, so it is not logged.
      console.error(error.name);
      say(500, {});
    }
  };
}

async function read(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > 65536) throw new RangeError();
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function isSigned(secret, headers, body) {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers;
  if (!id || !timestamp || !signatures || !(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) return false;
  const expected = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest();
  return signatures.split(" ").some((one) => {
    const [scheme, value = ""] = one.split(",");
    const given = Buffer.from(value, "base64");
    return scheme === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
