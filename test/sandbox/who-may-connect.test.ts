import { IncomingMessage } from "node:http";
import { Socket, connect } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { isFromLoopback } from "../../sandbox/http/guard.js";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { holdClock } from "../support/clock.js";
import { statusWith } from "../support/control.js";

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ mode: "stateful", ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("pages of other sites cannot reach the window or the controls", () => {
  const paths = ["GET /", "GET /_sandbox/orders", "POST /_sandbox/reset", "GET /_sandbox/events"];
  test.each(paths)("%s", async (request) => {
    const { url } = await start();
    const { host, port } = new URL(url);
    const foreign: Record<string, string>[] = [
      { Host: "evil.example" },
      { Host: `evil.example:${port}` },
      { Host: `127.0.0.1.evil.example:${port}` },
      { Host: `localhost.evil.example:${port}` },
      { Host: "" },
      { Host: host, Origin: "https://evil.example" },
      { Host: host, Origin: "null" },
      { Host: host, Origin: `https://${host}` },
      { Host: host, Origin: "http://127.0.0.1:1" },
      { Host: `localhost:${port}`, Origin: url },
    ];
    for (const headers of foreign) expect([headers, await statusWith(url, request, headers)]).toEqual([headers, 403]);
  });

  test.each(["GET /", "GET /_sandbox/orders", "POST /_sandbox/reset"])("its own can: %s", async (request) => {
    const { url } = await start();
    const { host, port } = new URL(url);
    const own: Record<string, string>[] = [
      { Host: host },
      { Host: host, Origin: url },
      { Host: `localhost:${port}`, Origin: `http://localhost:${port}` },
    ];
    for (const headers of own) expect(await statusWith(url, request, headers)).toBe(200);
  });

  test("nothing was reset by a page that may not", async () => {
    const sandbox = await start({ seed: false });
    sandbox.createOrder({ paymentType: "CCARD", amount: "1.00" });
    await statusWith(sandbox.url, "POST /_sandbox/reset", { Host: "evil.example" });
    expect(sandbox.orders()).toHaveLength(1);
  });
});

describe("only this machine may connect", () => {
  test("by default it listens on 127.0.0.1 alone", async () => {
    expect(new URL((await start()).url).hostname).toBe("127.0.0.1");
  });

  test.each([
    ["127.0.0.1", true],
    ["127.8.9.10", true],
    ["::1", true],
    ["::ffff:127.0.0.1", true],
    ["10.0.0.5", false],
    ["::ffff:10.0.0.5", false],
    ["2001:db8::1", false],
    ["", false],
  ])("a connection from %j: %j", (address, isLoopback) => {
    const socket = new Socket();
    Object.defineProperty(socket, "remoteAddress", { value: address });
    expect(isFromLoopback(new IncomingMessage(socket))).toBe(isLoopback);
  });

  test("on another address of the machine callers are cut off, unless told otherwise", async () => {
    const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    // 127.0.0.1 stands in on a machine without a network: it is never cut off.
    const outside = all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
    const shut = await start({ host: outside });
    const ask = (url: string): Promise<number> => statusWith(url, "GET /_sandbox/clock", { Host: "127.0.0.1" });
    expect(await ask(shut.url)).toBe(outside === "127.0.0.1" ? 200 : 0);
    expect(await ask((await start({ host: outside, allowRemote: true })).url)).toBe(200);
  });
});

describe("events", () => {
  test("every change is told, and a closed stream is forgotten", async () => {
    const sandbox = await start();
    const stop = new AbortController();
    const response = await fetch(`${sandbox.url}/_sandbox/events`, { signal: stop.signal });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (reader === undefined) throw new Error("the stream has no body");
    let text = "";
    const told = async (line: string): Promise<void> => {
      while (!text.includes(`event: change\ndata: ${line}`)) text += (await reader.read()).value ?? "";
    };
    const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "1.00" });
    await told(`Order ${orderNumber} created\n\n`);
    sandbox.closeDay();
    await told("The day is closed\n\n");
    sandbox.fault({ at: "after-execute", kind: "reset" });
    await told("Fault armed: reset after executing\n\n");
    await statusWith(sandbox.url, "POST /seamless/backend/deposit", { Host: "x" });
    await told("Request 1: /seamless/backend/deposit, refused\n\n");
    stop.abort();
    sandbox.reset();
  });

  test("close() returns at once, whatever is still open", async () => {
    const sandbox = await start();
    const { port } = new URL(sandbox.url);
    const silent = connect(Number(port), "127.0.0.1");
    const half = connect(Number(port), "127.0.0.1", () => half.write("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n"));
    const ended = [silent, half].map((socket) => {
      socket.on("error", () => undefined).resume();
      return new Promise((resolve) => socket.once("close", resolve));
    });
    await fetch(`${sandbox.url}/_sandbox/events`);
    // The time stands still: what is open would stay so.
    onTestFinished(holdClock());
    await sandbox.close();
    await Promise.all(ended);
  });
});
