import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { getOrderDetails, recurPayment } from "../../generated/index.js";
import { clientAnswering, demoClient } from "../support/clients.js";
import { garbageCollector } from "../support/collect-garbage.js";
import { startRawServer } from "../support/raw-server.js";

const prototypeBefore = Reflect.ownKeys(Object.prototype);

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
});

describe("whatever bytes a server sends, a call resolves", () => {
  const line = fc.constantFrom(
    "HTTP/1.1 200 OK",
    "HTTP/1.1 302 Found",
    "HTTP/1.0 200 OK",
    "HTTP/1.1 999 X",
    "HTTP/2 200",
  );
  const header = fc.constantFrom(
    "Content-Length: 8",
    "Content-Length: 31",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Content-Encoding: gzip",
    "Content-Encoding: identity",
    "Connection: close",
    "Connection: upgrade",
    "Location: //",
    "X\0: y",
    " folded",
    "no colon",
  );
  const body = fc.constantFrom(
    "",
    "status=0",
    "status=0&orderNumber=1113051",
    "8\r\nstatus=0\r\n0\r\n\r\n",
    "ffffffff\r\n",
  );
  const end = fc.constantFrom("\r\n", "\n", "\r\n\r\n");
  const nearlyHttp = fc
    .tuple(line, fc.array(header, { maxLength: 4 }), end, body)
    .map(([first, headers, last, content]) => Buffer.from([first, ...headers, last + content].join("\r\n"), "latin1"));
  const anything = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
  const afterHead = anything.map((bytes) => Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), bytes]));
  const afterLength = anything.map((bytes) =>
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes]),
  );

  test("over a socket", async () => {
    let answer = Buffer.alloc(0);
    const server = await startRawServer((socket) => socket.end(answer));
    const client = demoClient({ baseUrl: server.url, timeout: 5000 });
    const parameters = { sourceOrderNumber: "1", orderDescription: "x", amount: "1.00", currency: "EUR" } as const;
    let calls = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearlyHttp, anything, afterHead, afterLength), async (bytes) => {
        answer = bytes;
        const result = await recurPayment(client, parameters);
        calls++;
        expect(["done", "unknown"]).toContain(result.outcome);
        // recurPayment must answer with a number: without one, and without its end in sight, it is not believed.
        if (result.outcome === "done") expect(bytes.toString("latin1")).toContain("Content-Length: ");
        else expect(result).toMatchObject({ outcome: "unknown", pending: false });
      }),
      { numRuns: 400 },
    );
    expect(server.heads()).toBe(calls);
  });
});

const pairs = (count: number, pair: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => pair(index)).join("&");

/** Answers that try to cost time or memory, or to be taken for something else. Each is one that nobody may believe. */
const hostile: [name: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ["a quarter of a million pairs without text", "=&".repeat(125_000)],
  ["pairs up to the limits of size and number", `status=0&${pairs(10_000, (index) => `k${index}=1`)}`],
  ["indexes without end", `status=0&orders=1&${pairs(9000, (index) => `order.${index + 1}.orderNumber=1`)}`],
  [
    "payments without end",
    `status=0&orders=1&order.1.payments=1&${pairs(8000, (index) => `payment.1.${index + 1}.x=1`)}`,
  ],
  ["an index like a number of payments", "status=0&orders=1&order.1.payments=999999999&payment.1.999999999.state=x"],
  ["a depth of a hundred", `status=0&${"a.".repeat(100)}b=1`],
  ["names with underscores alone", `status=0&${pairs(1000, (index) => `${"a".repeat(200)}_${index}_`)}`],
  ["underscores that could be indexes", pairs(900, (index) => `${"a".repeat(120)}_${"1".repeat(120)}${index}_=1`)],
  ["a value of percent signs", `status=0&a=${"%".repeat(200_000)}`],
  ["a value of encoded bytes that is no text", `status=0&a=${"%ff".repeat(80_000)}`],
  ["a number of 200,000 digits", `status=0&orders=${"1".repeat(200_000)}`],
  ["an amount of 200,000 digits", `status=0&orders=1&order.1.amount=${"1".repeat(200_000)}x`],
  ["a list of 200,000 commas", `status=0&orders=1&order.1.operationsAllowed=${",".repeat(200_000)}`],
  ["a status of 200,000 zeros", `status=${"0".repeat(200_000)}`],
  ["a status in the prototype", "__proto__.status=0&__proto__=0&constructor.prototype.status=0"],
  ["a second status under another spelling", "status=0&%73tatus=0&orders=0"],
  ["a byte order mark before another key", "\ufeffobjectsTotal=0&orders=0&status=0"],
  ["UTF-16", Uint8Array.from(Buffer.from("status=0&orders=0", "utf16le"))],
  ["nothing", ""],
  ["null bytes", "\0".repeat(200_000)],
  ["line ends", "status=0\r\n&orders=0"],
];

describe("a hostile answer is unknown, soon and with little memory", () => {
  const collect = garbageCollector();
  const ask = async (
    body: string | Uint8Array<ArrayBuffer>,
  ): Promise<{ outcome: string; ms: number; bytes: number }> => {
    const client = clientAnswering(body);
    collect();
    const before = memory();
    const startedAt = performance.now();
    const { outcome } = await getOrderDetails(client, { orderNumber: "23473341" });
    const ms = performance.now() - startedAt;
    return { outcome, ms, bytes: memory() - before };
  };

  test.each(hostile)("%s", async (_name, body) => {
    // The best of four: what the answer costs, and not what runs beside.
    const results = [await ask(body), await ask(body), await ask(body), await ask(body)];
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => "unknown"));
    const ms = Math.min(...results.map((result) => result.ms));
    const bytes = Math.min(...results.map((result) => result.bytes));
    expect(ms).toBeLessThan(50);
    expect(bytes).toBeLessThan(20 * 1024 * 1024);
  });
});

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
