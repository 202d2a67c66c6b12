/** Promise: whatever is done to the files of a batch, and whatever the gateway does, no row moves money twice. */
import { execFileSync, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { demoEnv } from "../../support/demo-env.js";
import { typed } from "../typed.js";
import { once, openShop } from "./shop.js";

const isWindows = process.platform === "win32";

it("stops when the file is changed in place, and sends no other row in place of one that was checked", async () => {
  const { file, orders, batch, captured } = await openShop(60);
  // Blanks around a cell do not count; with them, the file is longer than what is read of it at a time.
  const text = readFileSync(file, "utf8").replaceAll(/,EUR$/gm, `,EUR${" ".repeat(30_000)}`);
  writeFileSync(file, text);
  const running = batch(["--concurrency", "1"]);
  await expect.poll(() => captured()[orders[0] ?? ""], { interval: 1, timeout: 10_000 }).toBe("10.00");
  // One line more at the top: each of the others is the next row now.
  const [header = "", first = ""] = text.split("\n");
  writeFileSync(file, text.replace(header, `${header}\n${first}`));
  const { code, err } = await running;
  expect([code, err]).toEqual([4, expect.stringContaining(`${file} was changed meanwhile. Nothing more was sent.`)]);
  expect(new Set(Object.values(captured()))).toEqual(new Set(["10.00", "0"]));
  expect(existsSync(`${file}.result.csv`)).toBe(false);
  writeFileSync(file, text);
  expect(await batch()).toMatchObject({ code: 0 });
  expect(captured()).toEqual(once(orders));
});

it.skipIf(isWindows)("knows a file by all links to it", async () => {
  const { file, sandbox, orders, batch, captured } = await openShop(3);
  await batch();
  const link = join(dirname(file), "link.csv");
  symlinkSync(file, link);
  const words = ["batch", "deposit", link, "--yes"];
  expect(await typed(words, { env: demoEnv(sandbox.url) })).toMatchObject({ code: 0, err: "" });
  expect(captured()).toEqual(once(orders));
});

it("wants a file, with rows in it", async () => {
  const { file, batch } = await openShop(0);
  const { code, err } = await batch();
  expect([code, err]).toEqual([2, `qmore: ${file}: there are no rows in it, only the names of columns.`]);
  const words = ["batch", "deposit", dirname(file), "--yes"];
  expect((await typed(words, { env: demoEnv() })).err).toContain("is no file");
});

it.each([
  ["gone", rmSync],
  ["empty", truncateSync],
])("does not begin anew when its journal is %s", async (_, harm) => {
  const { file, orders, batch, captured, calls } = await openShop(3);
  await batch();
  harm(`${file}.journal`);
  const { code, err } = await batch();
  expect([code, err]).toEqual([2, expect.stringContaining(`${file}.result.csv is from an earlier batch`)]);
  expect([calls("deposit"), captured()]).toEqual([3, once(orders)]);
});

it("sends nothing more when its journal is removed or replaced while it runs", async () => {
  const { file, sandbox, batch, captured } = await openShop(40);
  sandbox.fault({ operation: "deposit", at: "before-execute", kind: "delay", milliseconds: 20, times: 1_000 });
  const running = batch(["--concurrency", "2"]);
  await expect.poll(() => Object.values(captured()).includes("10.00"), { timeout: 10_000 }).toBe(true);
  copyFileSync(`${file}.journal`, `${file}.copy`);
  rmSync(`${file}.journal`);
  const { code, err } = await running;
  expect(err).toContain(`nothing more was sent: ${file}.journal was removed or replaced while it was in use.`);
  expect([4, 5]).toContain(code);
  expect(Object.values(captured())).toContain("0");
  expect(await batch()).toMatchObject({ code: 2 });
});

it("gives up for now when no call ever gets an answer, instead of sending for ever", async () => {
  const { sandbox, orders, batch, captured, calls } = await openShop(2);
  const fault = sandbox.fault({ operation: "deposit", at: "before-execute", kind: "close", times: 1_000 });
  expect(await batch()).toMatchObject({ code: 4 });
  expect(calls("deposit")).toBe(10);
  sandbox.disarm(fault.id);
  expect(await batch()).toMatchObject({ code: 0 });
  expect(captured()).toEqual(once(orders));
});

it("never says that nothing was sent when only the results could not be written", async () => {
  const { file, batch } = await openShop(2);
  mkdirSync(`${file}.result.csv.new`);
  const { code, out, err } = await batch();
  expect([code, out]).toEqual([4, expect.stringContaining("2 rows: 2 done")]);
  expect(err).toMatch(/^qmore: .*EISDIR/);
});

it("looks at an order only when no other row about it is under way", async () => {
  const { file, sandbox, orders, batch, captured } = await openShop(1);
  const [order = ""] = orders;
  writeFileSync(file, `orderNumber,amount,currency\n${`${order},10.00,EUR\n`.repeat(2)}`);
  // The first look comes back after the second row could long have been sent.
  sandbox.fault({ operation: "getOrderDetails", at: "after-execute", kind: "delay", milliseconds: 100 });
  expect(await batch(["--allow-duplicates"])).toMatchObject({ code: 0 });
  expect(captured()).toEqual({ [order]: "20.00" });
  const operations = sandbox.requests().map(({ operation }) => operation);
  // The latest first.
  expect(operations).toEqual(["deposit", "getOrderDetails", "deposit", "getOrderDetails"]);
});

it.skipIf(isWindows)("asks for the account that it then uses: the file of credentials is read once", async () => {
  const { file, sandbox, orders, captured } = await openShop(2);
  const fifo = join(dirname(file), "env");
  execFileSync("mkfifo", [fifo]);
  const lines = Object.entries(demoEnv(sandbox.url)).map(([name, value]) => `${name}=${value}\n`);
  const writer = spawn(process.execPath, [
    "-e",
    "fs.writeFileSync(process.argv[1], process.argv[2])",
    fifo,
    lines.join(""),
  ]);
  onTestFinished(() => void writer.kill());
  expect(await typed(["batch", "deposit", file, "--yes", "--env-file", fifo])).toMatchObject({ code: 0 });
  expect(captured()).toEqual(once(orders));
});
