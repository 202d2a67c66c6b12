/**
 * Looks at all rows before the first call: a file comes in; what it adds up to goes out, and everything that is wrong, row
 * by row, as it is found.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { currencies, fromMinorUnits, isCurrency, toMinorUnits } from "qmore-client";
import type { Client, Currency, OperationName } from "qmore-client";
import { problemsOf } from "./columns.js";
import { readRows } from "./csv-rows.js";
import type { Row } from "./csv-rows.js";
import { RepeatedKeys } from "./repeated-keys.js";

export interface CheckedFile {
  readonly rows: number;
  /** How many of them cannot be called as they are. */
  readonly bad: number;
  /** Sums by currency, such as `37.50 EUR`. */
  readonly sums: readonly string[];
}

interface Checking {
  readonly client: Client;
  readonly operation: OperationName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly allowDuplicates: boolean;
  /** Told of everything that is wrong. */
  readonly report: (problem: string) => void;
}

export async function checkRows(checking: Checking): Promise<CheckedFile> {
  const { file, allowDuplicates, report } = checking;
  const orders = new RepeatedKeys();
  const sums = new Map<Currency, bigint>();
  let [rows, bad] = [0, 0];
  for await (const row of readRows(file)) {
    rows += 1;
    const problems = problemsIn(row, checking);
    for (const problem of problems) report(`${file}:${row.line}: ${problem}`);
    if (problems.length > 0) bad += 1;
    else add(row, sums);
    orders.add(row.values["orderNumber"]);
  }
  if (!allowDuplicates && orders.mayRepeat()) bad += await reportRepeated(checking, orders);
  return { rows, bad, sums: [...sums].map(([currency, units]) => `${fromMinorUnits(units, currency)} ${currency}`) };
}

function problemsIn({ values, problem }: Row, { client, operation, columns }: Checking): string[] {
  if (problem !== undefined) return [problem];
  const { amount } = values;
  // The gateway takes it, but whoever saves a file with decimal commas may have lost digits to the columns.
  if (amount?.includes(",") === true)
    return [`${columnOf(columns, "amount")}: ${amount} has a decimal comma; write a dot`];
  return problemsOf(client, operation, values).map(({ parameter, rule, given, allowed }) => {
    const column = columnOf(columns, parameter.replace(/[.[].*$/, ""));
    return rule === "required" ? `${column} is empty` : `${column}: given ${given}, allowed ${allowed}`;
  });
}

/** `column 2 (amount)` */
function columnOf(columns: readonly string[], name: string): string {
  return `column ${columns.indexOf(name) + 1} (${name})`;
}

function add({ values: { amount, currency } }: Row, sums: Map<Currency, bigint>): void {
  const code = currencyOf(currency);
  if (amount === undefined || code === undefined) return;
  sums.set(code, (sums.get(code) ?? 0n) + toMinorUnits(amount, code));
}

function currencyOf(text = ""): Currency | undefined {
  if (isCurrency(text)) return text;
  return Object.keys(currencies)
    .filter(isCurrency)
    .find((code) => currencies[code].numeric === text);
}

/** Names the rows whose order was in an earlier row, too. */
async function reportRepeated({ file, report }: Checking, orders: RepeatedKeys): Promise<number> {
  const first = new Map<string, number>();
  let repeated = 0;
  for await (const { line, values } of readRows(file)) {
    const { orderNumber } = values;
    if (orderNumber === undefined || !orders.isSuspect(orderNumber)) continue;
    const before = first.get(orderNumber);
    if (before === undefined) {
      first.set(orderNumber, line);
      continue;
    }
    repeated += 1;
    report(`${file}:${line}: order ${orderNumber} is in line ${before}, too; --allow-duplicates takes both`);
  }
  return repeated;
}

/** So that a journal is never taken for that of another file. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest("hex");
}
