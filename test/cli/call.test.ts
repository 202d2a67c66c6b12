/** Promise: `qmore call` does what the client does, asks before money moves, and ends with what became of it. */
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exitCodes } from "../../cli/exit-codes.js";
import { demoEnv } from "../support/demo-env.js";
import { deposit, stateful, typed } from "./typed.js";

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-command-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "given");
  writeFileSync(file, text);
  return file;
}

describe("what became of the call", () => {
  it("done: the answer on standard output, and 0", async () => {
    const { env } = await stateful();
    expect(await typed([...deposit, "--yes"], { env })).toEqual({
      code: exitCodes.done,
      out: "done  deposit\npaymentNumber  23473341",
      err: "",
      asked: [],
    });
  });

  it("done, as one JSON document", async () => {
    const { env } = await stateful();
    const { code, out, err } = await typed([...deposit, "--yes", "--json"], { env });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      outcome: "done",
      operation: "deposit",
      data: { paymentNumber: "23473341" },
    });
  });

  it("refused: why on standard error, nothing on standard output, and 3", async () => {
    const { env } = await stateful();
    const { code, out, err } = await typed(["call", "deposit", "--order-number", "999", ...deposit.slice(4), "--yes"], {
      env,
    });
    expect([code, out]).toEqual([exitCodes.refused, ""]);
    expect(err).toMatch(/^refused {2}deposit: .* 18011 /);
  });

  it("unsent: 4", async () => {
    const { code, err } = await typed([...deposit, "--yes"], { env: demoEnv("http://127.0.0.1:1") });
    expect(code).toBe(exitCodes.unsent);
    expect(err).toMatch(/^unsent {2}deposit: The gateway refused the connection\. Nothing was sent/);
  });

  it("unknown: 5, and the line to type next", async () => {
    const { env, sandbox } = await stateful();
    sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
    const { code, out, err } = await typed([...deposit, "--yes", "--sandbox"], { env });
    expect([code, out]).toEqual([exitCodes.unknown, ""]);
    expect(err).toMatch(/^unknown {2}deposit: /);
    expect(err).toMatch(
      /\nDo not call it again\. .*\n {2}qmore call get-order-details --order-number 23473341 --sandbox$/,
    );
  });

  it("unknown, of an order whose number nobody chose", async () => {
    const { env, sandbox } = await stateful();
    const { orderNumber } = sandbox.createOrder({
      paymentType: "CCARD",
      amount: "5.00",
      transactionIdentifier: "INITIAL",
    });
    sandbox.fault({ operation: "recurPayment", at: "before-execute", kind: "reset" });
    const about = [
      "--source-order-number",
      orderNumber,
      "--order-description",
      "Again",
      "--amount",
      "5.00",
      "--currency",
      "EUR",
    ];
    const { code, err } = await typed(["call", "recur-payment", ...about, "--yes"], { env });
    expect(code).toBe(exitCodes.unknown);
    expect(err).toContain("\nDo not call it again. No order number was given");
  });

  it("unknown of what only reads: 5, and no such line", async () => {
    const { env, sandbox } = await stateful();
    sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "reset" });
    const { code, err } = await typed(["call", "getOrderDetails", "--orderNumber", "23473341"], { env });
    expect(code).toBe(exitCodes.unknown);
    expect(err).not.toContain("Do not call it again");
  });

  it("unsent when it is interrupted before anything left", async () => {
    const { env, sandbox } = await stateful();
    expect(await typed([...deposit, "--yes"], { env, signal: AbortSignal.abort() })).toMatchObject({
      code: exitCodes.unsent,
    });
    expect(sandbox.requests()).toEqual([]);
  });
});

describe("before money moves", () => {
  it.each([
    [deposit, "Capture 1.00 EUR of order 23473341? As D200001, at "],
    [
      ["call", "refund-reversal", "--order-number", "1", "--credit-number", "2"],
      "Undo refund 2 of order 1? As D200001, at ",
    ],
  ])("somebody at the terminal is asked: %j", async (words, question) => {
    const { env, sandbox } = await stateful();
    const { code, err, asked } = await typed(words, { env, answer: false });
    expect(asked).toEqual([`${question}${sandbox.url}`]);
    expect([code, err]).toEqual([exitCodes.unsent, "Nothing was sent."]);
    expect(sandbox.requests()).toEqual([]);
  });

  it("it moves after a yes", async () => {
    const { env } = await stateful();
    expect(await typed(deposit, { env, answer: true })).toMatchObject({ code: 0, asked: [expect.any(String)] });
  });

  it("nobody there, and no --yes: nothing is sent, and 2", async () => {
    const { env, sandbox } = await stateful();
    const { code, err } = await typed(deposit, { env });
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toBe(
      'qmore: "Capture 1.00 EUR of order 23473341?" There is nobody to ask: --yes does it without asking. Nothing was sent.',
    );
    expect(sandbox.requests()).toEqual([]);
  });

  it("nobody is asked about parameters that are wrong", async () => {
    const { code, err, asked } = await typed([...deposit.slice(0, 5), "1.001", ...deposit.slice(6)], {
      env: demoEnv("http://127.0.0.1:1"),
      answer: true,
    });
    expect([code, asked]).toEqual([exitCodes.wrongCall, []]);
    expect(err).toContain('amount: given "1.001", allowed at most 2 decimals in EUR');
  });

  it("nobody is asked about what moves no money", async () => {
    const { env } = await stateful();
    expect(await typed(["call", "get-order-details", "--order-number", "23473341"], { env })).toMatchObject({
      code: 0,
      asked: [],
    });
  });
});

describe("parameters", () => {
  it("are taken in the vendor's spelling too", async () => {
    const { env } = await stateful();
    const words = ["call", "deposit", "--orderNumber", "23473341", "--amount", "1.00", "--currency", "EUR", "--yes"];
    expect(await typed(words, { env })).toMatchObject({ code: 0 });
  });

  const items = JSON.stringify([
    {
      articleNumber: "A1",
      quantity: "1",
      name: "Cup",
      unitGrossAmount: "1.00",
      unitNetAmount: "1.00",
      unitTaxAmount: "0.00",
      unitTaxRate: "0",
    },
  ]);

  it.each([
    { flag: "--basket", given: () => Promise.resolve(items) },
    { flag: "--basket-file", given: () => fileWith(items) },
  ])("that repeat are JSON, by $flag", async ({ flag, given }) => {
    const { env, sandbox } = await stateful();
    expect(await typed([...deposit, "--yes", flag, await given()], { env })).toMatchObject({ code: 0 });
    expect(JSON.stringify(sandbox.requests()[0])).toContain("basketItem1ArticleNumber");
  });

  it.each([
    { words: ["--basket", "{"], says: "--basket: this is no JSON" },
    { words: ["--basket-file", "missing.json"], says: "--basket-file: ENOENT" },
    { words: ["--amonut", "1.00"], says: "(Did you mean --amount?)" },
    { words: ["--timeout", "soon"], says: "Allowed are whole numbers from 1 to 2147483647." },
    { words: ["more"], says: "too many arguments" },
  ])("that are wrong end with 2: $words", async ({ words, says }) => {
    const { code, out, err } = await typed([...deposit, ...words], { env: demoEnv("http://127.0.0.1:1") });
    expect([code, out]).toEqual([exitCodes.wrongCall, ""]);
    expect(err).toContain(says);
  });

  it("from a list must be on it", async () => {
    const { code, err } = await typed(["call", "transfer-fund", "--fund-transfer-type", "CASH"]);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain("Allowed choices are EXISTINGORDER, MONETA, SEPA-CT, SKRILLWALLET.");
  });

  it("of the shop's own are given by name and value", async () => {
    const { env } = await stateful();
    const pages = ["success", "cancel", "failure", "service", "confirm"].flatMap((page) => [
      `--${page}-url`,
      "https://shop.example",
    ]);
    const about = [
      "--order-description",
      "A cup",
      "--consumer-ip-address",
      "192.0.2.1",
      "--consumer-user-agent",
      "Mozilla/5.0",
    ];
    const words = [
      "explain",
      "frontend-init",
      "--amount",
      "1.00",
      "--currency",
      "EUR",
      "--payment-type",
      "PAYPAL",
      "--custom",
      "cart=a=b",
      "--custom",
      "step=2",
    ];
    const { code, out, err } = await typed([...words, ...pages, ...about], { env });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/cart .*│a=b│/);
    expect(out).toMatch(/step .*│2│/);
    expect(await typed(["explain", "frontend-init", "--custom", "cart"], { env })).toMatchObject({ code: 2 });
  });
});
