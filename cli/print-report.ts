/** Why a fingerprint is wrong, for people. Secret and password come masked. */
import type { Report } from "./doctor/report.js";
import { bold, green, red } from "./terminal.js";

export function printReport({ matches, mistake, expected, received, fields, headers }: Report): string {
  const width = Math.max(0, ...fields.map(({ name }) => name.length));
  return [
    matches
      ? `${green("right")}  The fingerprint is right.`
      : `${red("wrong")}  ${mistake?.message ?? ""} (${mistake?.code ?? ""})`,
    ...headers.map((header) => `${red("header")}  ${header}`),
    "",
    bold("Signed, in this order:"),
    ...fields.map(({ name, value, bytes }) => `  ${name.padEnd(width)}  ${`${bytes} bytes`.padStart(10)}  │${value}│`),
    "",
    `${bold("expected")}  ${expected}`,
    `${bold("received")}  ${received}`,
  ].join("\n");
}
