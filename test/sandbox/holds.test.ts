/** Promise: no caller fills the sandbox's memory, stops it for long, or gets a secret out of its window. */
import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { SandboxOptions } from "../../sandbox/index.js";
import { ask, bodyOf } from "../support/ask.js";
import { statusWith } from "../support/control.js";
import { startStateful } from "../support/stateful.js";

const headers = { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "test/1" };
const path = "/seamless/backend/deposit";
const base = bodyOf({
  operation: "deposit",
  own: Object.entries({ orderNumber: "23473341", amount: "1.00", currency: "EUR" }),
});
const unknown = (count: number, value = ""): string =>
  Array.from({ length: count }, (_, n) => `&u${n}=${value}`).join("");

describe("what the gateway does not take", () => {
  test.each<[status: number, reason: RegExp, body: string]>([
    [413, /^the body has more than 1048576 bytes\n$/, `x=${"y".repeat(1024 * 1024)}`],
    [413, /^the body has more than 1048576 bytes\n$/, `x=${"y".repeat(5 * 1024 * 1024)}`],
    [413, /^the gateway takes up to 12000 parameters, and these are more\n$/, base + unknown(12_000)],
  ])("%i: %s", async (status, reason, body) => {
    const { sandbox, code } = await startStateful();
    const response = await fetch(sandbox.url + path, { method: "POST", headers, body });
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(reason)]);
    expect(sandbox.requests()).toMatchObject([{ httpStatus: status, executed: false }]);
    expect(await code("generateOrderNumber")).toBe("0");
  });

  test("12000 parameters are taken, and a warning says how few are shown", async () => {
    const { sandbox } = await startStateful();
    const response = await fetch(sandbox.url + path, {
      method: "POST",
      headers,
      body: base + unknown(12_000 - base.split("&").length),
    });
    expect(await response.text()).toMatch(/status=0/);
    const [request] = sandbox.requests();
    expect(request?.parameters).toHaveLength(150);
    expect(request?.warnings).toContain("Shown are 150 of 12000 parameters.");
  });

  test.each([
    ["a name of 65 bytes", `&${"n".repeat(65)}=1`, "15000"],
    ["a value of 65001 bytes", `&n=${"v".repeat(65_001)}`, "15000"],
    ["a name of 64 bytes, a value of 65000", `&${"n".repeat(64)}=${"v".repeat(65_000)}`, undefined],
  ])("%s", async (_, extra, code) => {
    const { sandbox } = await startStateful();
    const response = await fetch(sandbox.url + path, { method: "POST", headers, body: base + extra });
    expect(new URLSearchParams(await response.text()).get("error.1.errorCode") ?? undefined).toBe(code);
    expect(JSON.stringify(sandbox.requests()).length).toBeLessThan(20_000);
  });

  test("a counter that announces millions is looked at as far as there are items", async () => {
    const { sandbox } = await startStateful();
    const body = `${base}&basketItems=50000&basketItem1ArticleNumber=A`;
    const answer = new URLSearchParams(
      await (await fetch(sandbox.url + path, { method: "POST", headers, body })).text(),
    );
    expect(answer.get("error.1.errorCode")).toBe("11454");
    expect(Number(answer.get("errors"))).toBeLessThan(200);
  });
});

test("of many requests the latest 500 are kept", async () => {
  const { sandbox } = await startStateful();
  for (let sent = 0; sent < 620; sent++) await ask(sandbox.url, { operation: "generateOrderNumber" });
  expect(sandbox.requests().map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, index) => 620 - index));
});

test("streams of events are bounded, and a closed one makes room", async () => {
  const { sandbox } = await startStateful();
  const open = (): Promise<Response> => fetch(`${sandbox.url}/_sandbox/events`);
  const streams = await Promise.all(Array.from({ length: 20 }, open));
  expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  const refused = await open();
  expect([refused.status, await refused.json()]).toEqual([
    503,
    { error: "there are 20 event streams already: close a window" },
  ]);
  await streams[0]?.body?.cancel();
  let status = 503;
  while (status === 503) ({ status } = await open());
  expect(status).toBe(200);
});

test("a failure inside is answered", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  // A request that no parser of addresses takes.
  expect(await statusWith(sandbox.url, "GET /_sandbox/orders?%", { Host: new URL(sandbox.url).host })).toBe(400);
});

describe("pages of other sites reach no gateway path either", () => {
  test.each<[reason: string, foreign: (host: string) => Record<string, string>]>([
    ["another Host", () => ({ Host: "evil.example" })],
    ["an address that is not of this machine", () => ({ Host: "10.0.0.5" })],
    ["another Origin", (host) => ({ Host: host, Origin: "https://evil.example" })],
    ["a page of another site", (host) => ({ Host: host, "Sec-Fetch-Site": "cross-site" })],
    ["a page of a neighbour", (host) => ({ Host: host, "Sec-Fetch-Site": "same-site" })],
  ])("%s", async (_, foreign) => {
    const { sandbox } = await startStateful();
    const { host } = new URL(sandbox.url);
    for (const request of [`POST ${path}`, "POST /page/toolkit.php", "GET /_sandbox/orders", "GET /"])
      expect([request, await statusWith(sandbox.url, request, { ...headers, ...foreign(host) })]).toEqual([
        request,
        403,
      ]);
  });

  test("a link to the window may be followed, and programs and its own page may call", async () => {
    const { sandbox } = await startStateful();
    const { host } = new URL(sandbox.url);
    const link = { Host: host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document" };
    expect(await statusWith(sandbox.url, "GET /", link)).toBe(200);
    expect(await statusWith(sandbox.url, "GET /_sandbox/orders", { Host: host, "Sec-Fetch-Site": "same-origin" })).toBe(
      200,
    );
    expect(await statusWith(sandbox.url, "GET /_sandbox/orders", { Host: host, "Sec-Fetch-Site": "none" })).toBe(200);
    expect(await statusWith(sandbox.url, `POST ${path}`, { ...headers, Host: host })).toBe(200);
  });
});

test.each([
  "/",
  "/_sandbox/orders",
  "/_sandbox/window.css",
  "/_sandbox/nothing",
  "/_sandbox/parts/requests",
  "/elsewhere",
])("%s: no browser takes the answer for something else", async (address) => {
  const { sandbox } = await startStateful();
  const response = await fetch(sandbox.url + address);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src '(self|none)';.*frame-ancestors 'none'$/,
  );
});

test.each(["B8AKTPWBRMNBV455FG6M2DANE99WU2", "jcv45z"])(
  "the window shows no %s, wherever it was put",
  async (secret) => {
    const { sandbox, call } = await startStateful();
    const put = { orderDescription: secret, orderReference: secret, customerStatement: secret };
    const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "1.00", acquirer: secret, ...put });
    await call("deposit", { orderNumber: secret, amount: secret, currency: secret });
    await call("deposit", { orderNumber, amount: "1.00", currency: "EUR", [secret]: secret });
    await fetch(`${sandbox.url}/seamless/backend/${secret}`, { method: "POST", headers, body: secret });
    await fetch(`${sandbox.url}/${secret}`, { method: "POST", headers: { ...headers, "User-Agent": secret } });
    await fetch(sandbox.url + path, { method: secret, headers }).catch(() => undefined);
    for (const part of ["/_sandbox/parts/requests", "/_sandbox/parts/orders", "/_sandbox/requests"])
      expect(await (await fetch(sandbox.url + part)).text()).not.toContain(secret);
  },
);

test("an event stream that nobody reads keeps one event for later, and not all", async () => {
  const { sandbox } = await startStateful();
  const { port, host } = new URL(sandbox.url);
  const socket = connect(Number(port), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(`GET /_sandbox/events HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  let text = "";
  socket.on("data", (chunk) => (text += String(chunk)));
  await expect.poll(() => text).toContain("retry: 1000");
  for (let made = 0; made < 5; made++) sandbox.closeDay();
  await expect.poll(() => text).toContain("The day is closed");
});

test.each<[options: object, message: string]>([
  [{ mode: "statefull" }, "mode: given statefull, allowed demo, stateful"],
  [{ port: 70_000 }, "port: given 70000, allowed 0 to 65535"],
  [{ port: "eighty" }, "port: given eighty, allowed a number"],
  [{ seed: "no" }, "seed: given no, allowed true, false"],
  [{ host: 1 }, "host: given 1, allowed a string"],
  [{ ports: 1 }, "ports is not known, allowed are port, mode, seed, scenario, redelivery, host, allowRemote"],
])("startSandbox(%j) throws", async (options: SandboxOptions, message) => {
  await expect(startSandbox(options)).rejects.toThrow(new RangeError(message));
});
