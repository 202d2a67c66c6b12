import { randomBytes } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { diagnoseFingerprint } from "../runtime/index.js";
import type { SignedRequest } from "../runtime/diagnosis/mistakes.js";
import { startSandbox } from "../sandbox/index.js";
import type { RequestView } from "../sandbox/index.js";
import { encodeForm } from "./support/form.js";
import { everySent, mistakes, sentEmpty, withBasket } from "./support/fingerprint-mistakes.js";
import type { Sent } from "./support/fingerprint-mistakes.js";
import { SECRET, depositValues, hmacOf, without } from "./support/signed-wrong.js";
import type { Values } from "./support/signed-wrong.js";

/** Sends a deposit and gives what the sandbox says about it: in its list of requests, and in the answer. */
async function diagnosed({ body = without("secret"), fingerprint }: Sent): Promise<{
  view: RequestView["fingerprint"];
  answer: URLSearchParams;
}> {
  const sandbox = await startSandbox({ mode: "demo" });
  onTestFinished(() => sandbox.close());
  const form = encodeForm([...body, ["requestFingerprint", fingerprint]]);
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "test/1" };
  const response = await fetch(`${sandbox.url}/seamless/backend/deposit`, { method: "POST", headers, body: form });
  const answer = new URLSearchParams(await response.text());
  const [request] = sandbox.requests();
  expect(JSON.stringify(request)).not.toMatch(new RegExp(`${SECRET}|jcv45z|UVNWUCQ7|CHCSH7UG`));
  return { view: request?.fingerprint, answer };
}

describe("the likely mistake is named, in the window's list and in the answer", () => {
  test.each(mistakes)("%s", async (_name, sent, code, message) => {
    const { view, answer } = await diagnosed(sent);
    expect(view).toMatchObject({ matches: false, received: sent.fingerprint, mistake: { code } });
    expect(view?.mistake?.message).toMatch(message);
    expect(answer.get("error.1.errorCode")).toBe("18506");
    expect(answer.get("error.1.paySysMessage")).toBe(view?.mistake?.message);
  });
});

describe("nothing is wrong", () => {
  test.each<[name: string, sent: Sent]>([
    ["as it should be", { fingerprint: hmacOf(depositValues) }],
    ["digits in capitals", { fingerprint: hmacOf(depositValues).toUpperCase() }],
    ["an empty field", { body: sentEmpty, fingerprint: hmacOf(depositValues) }],
    ["another order in the body", { body: everySent.toReversed(), fingerprint: hmacOf(depositValues) }],
    ["a basket of ten items", { body: without("secret", withBasket), fingerprint: hmacOf(withBasket) }],
  ])("%s", async (_name, sent) => {
    const { view, answer } = await diagnosed(sent);
    expect(view).toMatchObject({ matches: true, mistake: undefined });
    expect(answer.get("status")).toBe("0");
  });
});

test("the fields are laid open in order, with their bytes; secret and password are masked", async () => {
  const { view } = await diagnosed({ fingerprint: hmacOf(depositValues) });
  expect(view?.fields.map(({ name, bytes }) => [name, bytes])).toEqual(
    depositValues.map(([name, value]) => [name, Buffer.byteLength(value)]),
  );
  const masked = view?.fields.filter(({ name }) => name === "secret" || name === "password");
  expect(new Set(masked?.map(({ value }) => value))).toEqual(new Set(["•••"]));
  expect(view?.fields.at(-1)?.value).toBe("Müller & <Söhne>");
  expect(view?.expected).toBe(hmacOf(depositValues));
});

/** How many characters of a request's values are read while its fingerprint is diagnosed. */
function readIn(body: Values): number {
  let read = 0;
  const field = ([name, value]: Values[number]): SignedRequest["sequence"][number] => ({
    name,
    get value() {
      read += value.length;
      return value;
    },
    ...(name === "secret" ? { role: "secret" as const } : {}),
  });
  const sequence = body.map(field);
  const received = randomBytes(64).toString("hex");
  const { mistake } = diagnoseFingerprint({
    sequence,
    sent: sequence,
    absent: [],
    secret: SECRET,
    otherSecrets: {},
    received,
  });
  expect(mistake?.code).toBe("wrong-secret");
  return read;
}

/** The time that this takes, `npm run bench:diagnosis` shows. */
test("of a basket of ten items a few megabytes are read, whatever is wrong; thousands of fields do not make it many", () => {
  const many = Array.from({ length: 11_000 }, (_, index) => [`basketItem${index + 1}Name`, "x".repeat(50)] as const);
  expect(readIn(withBasket)).toBeLessThan(2_000_000);
  expect(readIn([...depositValues, ["basketItems", "11000"], ...many])).toBeLessThan(30_000_000);
});
