/** What a call would send, for people: nothing secret is in it, and the line for curl takes the password from the shell. */
import type { ExplainedField, Explanation } from "qmore-client";
import { ADDED } from "./doctor/header-mistakes.js";
import { service } from "./operations.js";
import { shellWord } from "./parameter-flags.js";
import { MASK, bold, dim } from "./terminal.js";

export function printExplanation({ url, headers, fields, fingerprint }: Explanation): string {
  const unsigned = fields.filter(({ signed }) => !signed);
  return [
    `${bold("POST")} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    bold("Signed, in this order, without anything between the values:"),
    ...table(fields.filter(({ signed }) => signed)),
    ...(unsigned.length === 0 ? [] : ["", bold("Sent, but not signed:"), ...table(unsigned)]),
    "",
    bold(service.fingerprintParameter),
    fingerprint,
    "",
    bold("With curl:"),
    curl({ url, headers, fields, fingerprint }),
  ].join("\n");
}

/** Values stand between borders, so that blanks at their ends show. */
function table(fields: readonly ExplainedField[]): string[] {
  const width = Math.max(0, ...fields.map(({ name }) => name.length));
  return fields.map(({ name, value, bytes, sent }, index) =>
    [
      dim(String(index + 1).padStart(3)),
      name.padEnd(width),
      `${bytes} bytes`.padStart(10),
      `│${value}│${sent ? "" : dim(" the key, not sent")}`,
    ].join("  "),
  );
}

function curl({ url, headers, fields, fingerprint }: Omit<Explanation, "body">): string {
  const sent = fields.filter((field) => field.sent).map(({ name, value }) => dataWord(name, value));
  return [
    `curl ${shellWord(url)}`,
    ...Object.entries(headers).flatMap(([name, value]) =>
      ADDED.includes(name) ? [] : [`-H ${shellWord(`${name}: ${value}`)}`],
    ),
    ...[...sent, shellWord(`${service.fingerprintParameter}=${fingerprint}`)].map((word) => `--data-urlencode ${word}`),
  ].join(" \\\n  ");
}

/** Parameters that are filled with the password, by their names in all profiles. */
const PASSWORDS: readonly string[] = Object.values(service.interfaces)
  .flatMap(({ profiles }) => Object.values(profiles))
  .flatMap(({ signed }) => signed.flatMap((part) => (part.value === "password" ? [part.parameter] : [])));

/** Where a value is masked, whoever runs the line puts it in. */
function dataWord(name: string, value: string): string {
  if (PASSWORDS.includes(name)) return `"${name}=$QMORE_PASSWORD"`;
  return shellWord(value === MASK ? `${name}=<${name}>` : `${name}=${value}`);
}
