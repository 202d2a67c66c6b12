/** Promise: every row of a batch moves money once, or is listed as refused, unsent or unclear; the same command goes on. */
import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { createClient, demoCredentials, getOrderDetails, orThrow } from "../../../generated/index.js";
import { openJournal } from "../../../generated/journal.js";
import { demoEnv } from "../../support/demo-env.js";
import { typed } from "../typed.js";
import { ask } from "../../support/ask.js";
import { once, openShop } from "./shop.js";
import type { Shop } from "./shop.js";

describe("a batch", () => {
  it("captures every row, says so, and lists it in the order of the file", async () => {
    const { file, orders, batch, captured, results } = await openShop(30);
    expect(await batch()).toEqual({ code: 0, out: `30 rows: 30 done. See ${file}.result.csv`, err: "", asked: [] });
    expect(captured()).toEqual(once(orders));
    expect(results().map(({ row, orderNumber, outcome }) => [row, orderNumber, outcome])).toEqual(
      orders.map((order, index) => [String(index + 1), order, "done"]),
    );
    expect(readdirSync(dirname(file)).sort()).toEqual(["rows.csv", "rows.csv.journal", "rows.csv.result.csv"]);
  });

  it("sends nothing again when it is typed again", async () => {
    const { batch, calls, results } = await openShop(5);
    await batch();
    const first = results();
    expect(await batch()).toMatchObject({ code: 0 });
    expect(calls("deposit")).toBe(5);
    expect(results()).toEqual(first);
  });

  it("lists what is refused, and ends with 3", async () => {
    const { file, orders, batch, results } = await openShop(2);
    appendFileSync(file, `${orders[0]?.slice(0, -1) ?? ""}0,10.00,EUR\n4711,10.00,EUR\n`);
    const { code, out } = await batch();
    expect([code, out.split(".")[0]]).toEqual([3, "4 rows: 2 done, 2 refused"]);
    expect(results().map(({ outcome, errorCode }) => `${outcome} ${errorCode}`)).toEqual([
      "done ",
      "done ",
      "refused 18011",
      "refused 18011",
    ]);
  });

  it("finds out what became of calls without an answer, and sends again what never arrived", async () => {
    const { sandbox, orders, batch, captured, results } = await openShop(40);
    const lost = { operation: "deposit", probability: 0.3, times: 1_000 } as const;
    sandbox.fault({ ...lost, at: "after-execute", kind: "reset", seed: 1 });
    sandbox.fault({ ...lost, at: "before-execute", kind: "close", seed: 2 });
    const { code, out, err } = await batch();
    expect([code, out.split(".")[0]]).toEqual([0, "40 rows: 40 done"]);
    expect(err).toMatch(/^Finding out what became of \d+ rows? without an answer …/);
    expect(captured()).toEqual(once(orders));
    const verdicts = new Set(results().map(({ outcome, verdict }) => `${outcome} ${verdict}`));
    expect([...verdicts].sort()).toEqual(["done ", "unknown executed"]);
  });

  it("lists as unclear what nobody can tell, ends with 5, and does not send it again", async () => {
    const shop = await openShop(3);
    const { sandbox, orders, batch, results, calls } = shop;
    const [first = ""] = orders;
    await leaveOpen(shop, first);
    // Somebody else captured as much meanwhile, twice.
    const own = Object.entries({ orderNumber: first, amount: "10.00", currency: "EUR" });
    for (let times = 0; times < 2; times++) await ask(sandbox.url, { operation: "deposit", own });
    const { code, out } = await batch();
    expect(out).toContain("unclear");
    expect(code).toBe(5);
    expect(results().filter(({ verdict }) => verdict === "still-unclear")).toHaveLength(1);
    const sent = calls("deposit");
    expect(await batch()).toMatchObject({ code: 5 });
    expect(calls("deposit")).toBe(sent);
  });

  it("waits for a gateway that is not there, gives up for now, and goes on the next time", async () => {
    const { sandbox, orders, batch, captured, results } = await openShop(12);
    const gone = demoEnv(`http://127.0.0.1:${await freePort()}`);
    const { code, out } = await batch([], { env: gone });
    expect(code).toBe(4);
    expect(out).toMatch(/^12 rows: 12 not sent\.[^]*The same command again sends what was not sent\.$/);
    expect(new Set(results().map(({ outcome, why }) => `${outcome} ${why}`))).toEqual(
      new Set(["unsent getOrderDetails: connection-refused"]),
    );
    expect(await batch([], { env: demoEnv(sandbox.url) })).toMatchObject({ code: 0 });
    expect(captured()).toEqual(once(orders));
  });

  it("takes up what an earlier process left open", async () => {
    const shop = await openShop(4);
    const { orders, batch, captured, calls } = shop;
    const [left = ""] = orders;
    await leaveOpen(shop, left);
    expect(await batch()).toMatchObject({ code: 0 });
    expect(captured()).toEqual(once(orders));
    expect(calls("deposit")).toBe(4);
  });

  it("does not take an order that was there before for the one that a lost call was to make", async () => {
    const { file, sandbox } = await openShop(1);
    const source = { paymentType: "CCARD", amount: "5.00", transactionIdentifier: "INITIAL" } as const;
    const { orderNumber } = sandbox.createOrder(source);
    const own = Object.entries({ orderNumber, amount: "5.00", currency: "EUR" });
    await ask(sandbox.url, { operation: "deposit", own });
    // In the order in which it is signed.
    const again = Object.entries({
      orderNumber: "777",
      sourceOrderNumber: orderNumber,
      orderDescription: "again",
      amount: "5.00",
      currency: "EUR",
    });
    expect((await ask(sandbox.url, { operation: "recurPayment", own: again })).pairs["status"]).toBe("0");
    const [columns, row] = [again.map(([name]) => name).join(","), again.map(([, value]) => value).join(",")];
    writeFileSync(file, `${columns}\n${row}\n`);
    sandbox.fault({ operation: "recurPayment", at: "before-execute", kind: "reset", times: 9 });
    const words = ["batch", "recurPayment", file, "--yes", "--settle", "40"];
    const { code, out } = await typed(words, { env: demoEnv(sandbox.url) });
    expect([code, out.split(".")[0]]).toEqual([5, "1 row: 1 unclear"]);
  });

  it("stops at Ctrl-C when what is under way has ended, and says what is left", async () => {
    const { orders, batch, captured, results, sandbox } = await openShop(20);
    sandbox.fault({ operation: "deposit", at: "before-execute", kind: "delay", milliseconds: 30, times: 1_000 });
    const stop = new AbortController();
    const running = batch(["--concurrency", "2"], { signal: stop.signal });
    await expect.poll(() => Object.values(captured()).filter((sum) => sum === "10.00").length).toBeGreaterThan(2);
    stop.abort();
    const { code, out } = await running;
    expect(code).toBe(4);
    const done = results().filter(({ outcome }) => outcome === "done").length;
    expect(done).toBeLessThan(20);
    expect(out).toContain(`20 rows: ${done} done, ${20 - done} not sent.`);
    expect(Object.values(captured()).filter((sum) => sum === "10.00")).toHaveLength(done);
    expect(await batch()).toMatchObject({ code: 0 });
    expect(captured()).toEqual(once(orders));
  });

  it("reserves a number for each order that a call makes, so that it can be looked up", async () => {
    const { file, sandbox } = await openShop(2);
    const source = { paymentType: "CCARD", amount: "10.00", transactionIdentifier: "INITIAL" } as const;
    const { orderNumber } = sandbox.createOrder(source);
    const own = { orderNumber, amount: "10.00", currency: "EUR" };
    await ask(sandbox.url, { operation: "deposit", own: Object.entries(own) });
    const row = `${orderNumber},5.00,EUR,again\n`;
    writeFileSync(file, `sourceOrderNumber,amount,currency,orderDescription\n${row}${row}`);
    sandbox.fault({ operation: "recurPayment", at: "after-execute", kind: "reset" });
    const { code, out } = await typed(["batch", "recurPayment", file, "--yes", "--settle", "40"], {
      env: demoEnv(sandbox.url),
    });
    expect([code, out.split(".")[0]]).toEqual([0, "2 rows: 2 done"]);
    expect(sandbox.orders().filter(({ order }) => order["sourceOrderNumber"] === orderNumber)).toHaveLength(2);
  });
});

/** What a process leaves that is killed before its first call has come anywhere. */
async function leaveOpen({ sandbox, file, batch }: Shop, orderNumber: string): Promise<void> {
  // Makes the journal.
  await batch([], { signal: AbortSignal.abort() });
  const journal = openJournal(`${file}.journal`);
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const { order } = orThrow(await getOrderDetails(client, { orderNumber }));
  if (order) journal.before(order);
  const parameters = { orderNumber, amount: "10.00", currency: "EUR" };
  await journal.onIntent({ id: "1", operation: "deposit", at: new Date().toISOString(), memo: "1", parameters });
  await journal.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("before the first call", () => {
  it("adds up what there is, and sends nothing at --dry-run", async () => {
    const { file, batch, calls } = await openShop(3);
    appendFileSync(file, "4711,0.5,USD\n4712,1.00,978\n");
    expect(await batch(["--dry-run"])).toMatchObject({
      code: 0,
      out: "deposit: 5 rows, 31.00 EUR, 0.50 USD. Nothing was sent.",
    });
    const { out } = await batch(["--dry-run", "--json"]);
    expect(JSON.parse(out)).toEqual({ operation: "deposit", rows: 5, sums: ["31.00 EUR", "0.50 USD"] });
    expect(calls("getOrderDetails")).toBe(0);
    expect(existsSync(`${file}.journal`)).toBe(false);
  });

  it("asks on a terminal, and wants --yes elsewhere", async () => {
    const { file, sandbox, calls } = await openShop(2);
    const env = demoEnv(sandbox.url);
    const question = `deposit: 2 rows, 20.00 EUR, as D200001, at ${sandbox.url}. Go on?`;
    const words = ["batch", "deposit", file];
    expect(await typed(words, { env, answer: false })).toMatchObject({ code: 2, asked: [question] });
    expect((await typed(words, { env })).err).toBe(
      `qmore: "${question}" There is nobody to ask: --yes does it without asking. Nothing was sent.`,
    );
    expect(calls("deposit")).toBe(0);
    expect(await typed(words, { env, answer: true })).toMatchObject({ code: 0, asked: [question] });
  });

  it("names all rows that are wrong, with line and column", async () => {
    const { file, batch } = await openShop(1);
    appendFileSync(file, '\n4711,"12,50",EUR\n4712,12,50,EUR\n4713,1.00\n4714,1.005,EUR\n,1.00,EURO\n');
    const { code, err } = await batch();
    expect(code).toBe(2);
    expect(err.split("\n")).toEqual([
      `${file}:4: column 2 (amount): 12,50 has a decimal comma; write a dot`,
      `${file}:5: has 4 columns, the first line names 3; is there a decimal comma?`,
      `${file}:6: has 2 columns, the first line names 3`,
      `${file}:7: column 2 (amount): given "1.005", allowed at most 2 decimals in EUR`,
      `${file}:8: column 3 (currency): given "EURO", allowed exactly 3 bytes (UTF-8)`,
      `${file}:8: column 1 (orderNumber) is empty`,
      "qmore: 5 of 6 rows are wrong. Nothing was sent.",
    ]);
  });

  it("names orders that come twice, unless that is meant", async () => {
    const { file, orders, batch, captured } = await openShop(3);
    const [first = ""] = orders;
    appendFileSync(file, `${first},5.00,EUR\n${first},1.00,EUR\n`);
    const { code, err } = await batch();
    expect(code).toBe(2);
    expect(err.split("\n").slice(0, 2)).toEqual([
      `${file}:5: order ${first} is in line 2, too; --allow-duplicates takes both`,
      `${file}:6: order ${first} is in line 2, too; --allow-duplicates takes both`,
    ]);
    expect(await batch(["--allow-duplicates"])).toMatchObject({ code: 0 });
    expect(captured()[first]).toBe("16.00");
  });

  it("calls rows about one order one after another, each with a look of its own", async () => {
    const { file, orders, sandbox, batch, captured } = await openShop(1);
    const [order = ""] = orders;
    appendFileSync(file, `${order},10.00,EUR\n`.repeat(5));
    sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "delay", milliseconds: 20, times: 99 });
    sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset", times: 6, probability: 0.5, seed: 3 });
    expect(await batch(["--allow-duplicates"])).toMatchObject({ code: 0 });
    expect(captured()[order]).toBe("60.00");
    const moves = sandbox.requests().flatMap(({ operation, executed }) => (executed ? [operation] : []));
    expect(moves.join(" ")).not.toContain("deposit deposit");
  });

  it.each([
    ["an empty file", "", "the file is empty; its first line has to name the columns."],
    [
      "semicolons",
      "orderNumber;amount;currency\n1;1.00;EUR\n",
      "columns are separated by semicolons; save it with commas between them.",
    ],
    ["tabs", "orderNumber\tamount\n", "columns are separated by tabs; save it with commas between them."],
    [
      "columns that are none",
      "orderNumber,ammount,currency,color\n1,1,EUR,1\n",
      'column "ammount" is not known: did you mean amount?; column "color" is not known: allowed are orderNumber, ',
    ],
    [
      "a column that is missing",
      "orderNumber,amount\n1,1\n",
      "column currency is missing. Columns are named like the parameters of deposit.",
    ],
    [
      "a column that is there twice",
      "orderNumber,amount,amount,currency\n1,1,1,EUR\n",
      "column amount is there twice.",
    ],
    [
      "a list in a cell",
      "orderNumber,amount,currency,basket\n1,1,EUR,1\n",
      "column basket: a list does not fit into a cell.",
    ],
    ["a quotation mark that nobody closed", 'orderNumber,amount,currency\n"1,1.00,EUR\n', "Quote Not Closed"],
  ])("refuses %s", async (_, text, why) => {
    const { file, batch, calls } = await openShop(1);
    writeFileSync(file, text);
    const { code, err } = await batch();
    expect([code, err]).toEqual([2, expect.stringContaining(`qmore: ${file}`)]);
    expect(err).toContain(why);
    expect(calls("deposit")).toBe(0);
  });

  it("takes a file with a byte order mark, with quotation marks, and with the line ends of Windows", async () => {
    const { file, orders, batch, captured } = await openShop(2);
    writeFileSync(file, `\uFEFF${readFileSync(file, "utf8").replaceAll("\n", "\r\n").replaceAll("10.00", '"10.00"')}`);
    expect(await batch()).toMatchObject({ code: 0 });
    expect(captured()).toEqual(once(orders));
  });

  it("refuses what is not UTF-8, and a file that cannot be read", async () => {
    const { file, batch } = await openShop(1);
    writeFileSync(file, Buffer.from("orderNumber,amount,currency,customerStatement\n1,1.00,EUR,M\xfcller\n", "latin1"));
    expect((await batch()).err).toContain(`${file}:2: column customerStatement is not UTF-8`);
    const { code, err } = await typed(["batch", "deposit", `${file}.no`], { env: demoEnv() });
    expect([code, err]).toEqual([2, expect.stringContaining("ENOENT")]);
  });

  it("wants an operation that moves money, and credentials", async () => {
    const { file, sandbox } = await openShop(1);
    const env = demoEnv(sandbox.url);
    expect((await typed(["batch", "getOrderDetails", file], { env })).err).toBe(
      "qmore: getOrderDetails moves no money: a batch is for what must not happen twice.",
    );
    expect((await typed(["batch", "depozit", file], { env })).err).toContain("There is no operation depozit");
    expect((await typed(["batch", "deposit", file])).err).toContain("No credentials: ");
    const production = { ...env, QMORE_CUSTOMER_ID: "D987654" };
    expect((await typed(["batch", "deposit", file, "--sandbox", "--yes"], { env: production })).err).toContain(
      "--sandbox: ",
    );
  });
});

describe("its journal", () => {
  it("is not taken for that of another file", async () => {
    const { file, batch, calls } = await openShop(2);
    await batch();
    appendFileSync(file, "4711,10.00,EUR\n");
    const { code, err } = await batch();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${file}.journal cannot be used: it is about deposit of 2 rows`),
    ]);
    expect(calls("deposit")).toBe(2);
  });

  it("is in use while a batch runs: another one sends nothing", async () => {
    const { file, batch, calls } = await openShop(2);
    await batch(["--dry-run"]);
    writeFileSync(`${file}.journal.lock.elsewhere.17.1.00c0ffee`, "");
    const { code, err } = await batch();
    expect([code, err]).toEqual([2, expect.stringContaining(`${file}.journal is in use by process 17 on elsewhere.`)]);
    expect(calls("deposit")).toBe(0);
  });

  it("that cannot be written ends the batch before anything is sent", async () => {
    const { file, batch, calls } = await openShop(2);
    await batch([], { signal: AbortSignal.abort() });
    writeFileSync(`${file}.journal`, "spoilt\n");
    const { code, err } = await batch();
    expect([code, err]).toEqual([2, expect.stringContaining("it is no journal of qmore-client")]);
    expect(readFileSync(`${file}.journal`, "utf8")).toBe("spoilt\n");
    expect(calls("deposit")).toBe(0);
  });
});
