import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startSandbox } from "../../../sandbox/index.js";
import type { Sandbox } from "../../../sandbox/index.js";
import { emptyFolder } from "../../support/folder.js";
import { demoEnv } from "../../support/demo-env.js";
import { typed } from "../typed.js";
import type { Scene, Typed } from "../typed.js";

/** A gateway with orders, each approved for ten times what a row captures, and a file with a row for each. */
export interface Shop {
  readonly sandbox: Sandbox;
  readonly file: string;
  readonly orders: readonly string[];
  /** `qmore batch deposit <file> --yes --settle 40`, and more words. */
  readonly batch: (words?: readonly string[], scene?: Scene) => Promise<Typed>;
  /** What the gateway captured, by order. */
  readonly captured: () => Readonly<Record<string, string>>;
  /** Lines of the result file by their columns. */
  readonly results: () => readonly Readonly<Record<string, string>>[];
  /** How many calls of an operation reached the gateway. */
  readonly calls: (operation: string) => number;
}

export async function openShop(rows: number): Promise<Shop> {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const orders = Array.from(
    { length: rows },
    () => sandbox.createOrder({ paymentType: "CCARD", amount: "100.00" }).orderNumber,
  );
  const file = join(emptyFolder(), "rows.csv");
  writeFileSync(file, `orderNumber,amount,currency\n${orders.map((order) => `${order},10.00,EUR\n`).join("")}`);
  return {
    sandbox,
    file,
    orders,
    batch: (words = [], scene = {}) =>
      typed(["batch", "deposit", file, "--yes", "--settle", "40", ...words], { env: demoEnv(sandbox.url), ...scene }),
    captured: () => {
      const sums = sandbox
        .orders()
        .map(({ orderNumber, order }) => [orderNumber, String(order["depositAmount"])] as const);
      return Object.fromEntries(sums.filter(([orderNumber]) => orders.includes(orderNumber)));
    },
    results: () => {
      const [header = "", ...lines] = readFileSync(`${file}.result.csv`, "utf8").trimEnd().split("\n");
      const columns = header.split(",");
      return lines.map((line) => {
        const cells = line.split(",");
        return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
      });
    },
    calls: (operation) => sandbox.requests().filter((request) => request.operation === operation).length,
  };
}

/** Every order captured once. */
export function once(orders: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(orders.map((order) => [order, "10.00"]));
}
