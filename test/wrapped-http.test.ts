/** Promise: whatever stands between the client and Node's http cannot turn what may have been executed into `unsent`. */
import http, { ClientRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { deposit } from "../generated/index.js";
import type { Client, Result } from "../generated/index.js";
import { demoClient } from "./support/clients.js";
import { answerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";

const whole = answerOf("status=0&paymentNumber=23473341");
const pay = (client: Client): Promise<Result<object>> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });

type Request = typeof http.request;

/** Puts a function of another's in the place of `http.request`, until the test ends. */
function replaceRequest(make: (original: (...args: unknown[]) => ClientRequest) => unknown): void {
  const original: Request = http.request;
  const call = (...args: unknown[]): ClientRequest => {
    const made: unknown = Reflect.apply(original, http, args);
    if (made instanceof ClientRequest) return made;
    throw new Error("http.request made something else");
  };
  Object.assign(http, { request: make(call) });
  onTestFinished(() => {
    Object.assign(http, { request: original });
  });
}

describe("a wrapper around http.request", () => {
  test("that adds a header and listens, as OpenTelemetry does: the call is done, and the wrapper saw it", async () => {
    const server = await startRawServer(whole);
    const seen: string[] = [];
    const client = demoClient({ baseUrl: server.url });
    replaceRequest((original) => (options: http.RequestOptions) => {
      const headers = Object.assign({}, options.headers, { traceparent: "00-1-2-01" });
      const request = original({ ...options, headers });
      request.prependListener("response", (response: IncomingMessage) =>
        seen.push(`response ${response.statusCode ?? 0}`),
      );
      request.once("close", () => seen.push("close"));
      return request;
    });
    expect((await pay(client)).outcome).toBe("done");
    await vi.waitUntil(() => seen.length === 2);
    expect(seen).toEqual(["response 200", "close"]);
    expect(server.requests[0]?.headers.map(([name]) => name)).toContain("traceparent");
  });

  test("that throws once the request is made: unsent, since the body never left our hands", async () => {
    const server = await startRawServer(whole);
    replaceRequest((original) => (...args: unknown[]) => {
      original(...args).on("error", () => undefined);
      throw new Error("the wrapper is broken");
    });
    const result = await pay(demoClient({ baseUrl: server.url }));
    expect(result).toMatchObject({ outcome: "unsent", evidence: { cause: { message: "the wrapper is broken" } } });
    expect(server.requests).toEqual([]);
  });

  test("that sends by itself, and reports an error afterwards: unknown", async () => {
    const server = await startRawServer(whole);
    replaceRequest((original) => (options: http.RequestOptions) => {
      const own = Object.assign(new PassThrough(), { method: "POST" });
      const sent = original(options);
      sent.once("response", (response) => {
        response.resume();
        own.emit(
          "error",
          Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
        );
      });
      own.pipe(sent);
      return own;
    });
    expect(await pay(demoClient({ baseUrl: server.url }))).toMatchObject({
      outcome: "unknown",
      evidence: { code: "connection-lost", cause: { code: "ECONNREFUSED" } },
    });
    expect(server.requests).toHaveLength(1);
  });

  test("whose error cannot be read: unknown", async () => {
    const server = await startRawServer(() => undefined);
    const { proxy, revoke } = Proxy.revocable(new Error("x"), {});
    revoke();
    replaceRequest((original) => (options: http.RequestOptions) => {
      const request = original(options);
      request.once("finish", () => {
        setImmediate(() => request.emit("error", proxy));
      });
      return request;
    });
    expect(await pay(demoClient({ baseUrl: server.url }))).toMatchObject({ outcome: "unknown" });
  });
});

test("a global fetch that caches and repeats is not asked at all", async () => {
  const server = await startRawServer(whole);
  const original = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = original;
  });
  let asked = 0;
  globalThis.fetch = () => {
    asked++;
    return Promise.resolve(new Response("status=0&paymentNumber=1"));
  };
  const client = demoClient({ baseUrl: server.url });
  const results = [await pay(client), await pay(client)];
  expect(results).toMatchObject([
    { outcome: "done", data: { paymentNumber: "23473341" } },
    { outcome: "done", data: { paymentNumber: "23473341" } },
  ]);
  expect([asked, server.requests.length]).toEqual([0, 2]);
});
