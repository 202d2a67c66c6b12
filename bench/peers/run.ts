/**
 * `npm run bench`: every figure side by side in one run, on this machine, beside what people would pick instead. Writes
 * bench/RESULTS.md and bench/calls.svg. Takes some minutes; the parts run in processes of their own.
 */
import { cpus, totalmem } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { progressOf } from "../../test/support/progress.mjs";
import { chartOf } from "./chart.js";
import { OURS, bench, mark, part as measured, printSection, sections, table } from "./report.js";

const PARTS = 25;
// A part takes seconds.
const progress = progressOf(PARTS, { after: 0 });

function part<T>(file: string, ...args: readonly string[]): T {
  progress.step([file, ...args].join(" "));
  return measured<T>(file, ...args);
}

type Times = Readonly<Record<string, number>>;
interface Rate {
  readonly perSecond: number;
  readonly megabytes: number;
}
interface Start {
  readonly name: string;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly gzip: number;
  readonly bytes: number;
  readonly files: number;
}

const calls = part<Times>("calls");
const secured = part<Times>("calls", "tls");
const rated = ["qmore-client", "node:http", "fetch", "ky", "hey-api + ky", "stripe"];
const rates = rated.map((name) => ({ name, of: ["1", "16", "256"].map((atOnce) => part<Rate>("rate", name, atOnce)) }));
const starts = part<{ readonly nothing: number; readonly rows: readonly Start[] }>("starts");
const checks = part<Times>("validators");
const generators = part<Readonly<Record<string, { first: number; changed: number; unchanged: number }>>>("generators");
const growth = printSection(sections.growth, part);
const instructions = printSection(sections.instructions, part);
progress.end();

const sorted = (times: Times): readonly (readonly [string, number])[] =>
  Object.entries(times).sort(([, a], [, b]) => a - b);
const ratio = (value: number, to: number | undefined): string => (value / (to ?? Number.NaN)).toFixed(2);

const callRows = (times: Times): string =>
  table(
    ["One capture", "median, ms", "beside ours", "beside bare ky"],
    sorted(times).map(([name, time]) => [
      mark(name),
      time.toFixed(2),
      ratio(time, times[OURS]),
      ratio(time, times["ky"]),
    ]),
  );
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(`${bench}/package.json`, "utf8"),
);
const listed = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
const ky = starts.rows.find(({ name }) => name === "ky")?.milliseconds;

const text = `# Measured beside what people would pick instead

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"},
${(totalmem() / 2 ** 30).toFixed(0)} GB. Every table is one run with its rows in turns; the machine may have had other work, which met all rows alike.
Read the ratios, not the times. ${listed.join(", ")}.

## A call

To a server on the same machine, one after the other, a connection for each (the gateway wants \`Connection: close\`). Ours and
the generated clients send the same signed form. The SDKs of other gateways send a capture of their own: they sign nothing, check
no parameters and no answers.

![Medians of one call](calls.svg)

Over HTTP:

${callRows(calls)}

Over TLS; mollie and adyen speak nothing else:

${callRows(secured)}

Calls per second, and the memory of the process in MB, with so many under way:

${table(
  ["", "1", "MB", "16", "MB", "256", "MB"],
  rates.map(({ name, of }) => [
    mark(name),
    ...of.flatMap(({ perSecond, megabytes }) => [perSecond.toFixed(0), megabytes.toFixed(0)]),
  ]),
)}

## Having it

Fresh processes that import it, over an empty one (${starts.nothing.toFixed(0)} ms); what lies on the disk with all that it depends on; and a bundle for
one operation, minified and gzipped, with everything in it.

${table(
  ["", "import, ms", "beside bare ky", "memory, MB", "bundle, kB", "installed, MB", "files"],
  starts.rows.map(({ name, milliseconds, megabytes, gzip, bytes, files }) => [
    mark(name),
    milliseconds.toFixed(0),
    ratio(milliseconds, ky),
    megabytes.toFixed(1),
    (gzip / 1000).toFixed(1),
    (bytes / 1e6).toFixed(1),
    String(files),
  ]),
)}

## Checking

The parameters of a deposit, in microseconds. Ours counts bytes of UTF-8, the others characters.

${table(
  ["", "µs"],
  Object.entries(checks).map(([name, time]) => [mark(name), time.toFixed(2)]),
)}

## Generating

Whole commands in fresh processes. Ours makes thirteen operations with their documentation, validators and reference, and the
formatter runs over it; the others make three operations of an equal OpenAPI file.

${table(
  ["", "first run in a new folder, ms", "one line changed, ms", "nothing changed, ms"],
  Object.entries(generators).map(([name, { first, changed, unchanged }]) => [
    mark(name),
    first.toFixed(0),
    changed.toFixed(0),
    unchanged.toFixed(0),
  ]),
)}

${growth}
${instructions}
## Where we lose, and why

${losses()}
`;
writeFileSync(`${bench}/RESULTS.md`, text);
writeFileSync(`${bench}/calls.svg`, chartOf(sorted(calls), OURS));

/** Every row that is ahead of ours in a table. */
function losses(): string {
  const ahead = (times: Times): string[] =>
    sorted(times)
      .filter(([, time]) => time < (times[OURS] ?? 0))
      .map(([name]) => name);
  const own = starts.rows.find(({ name }) => name === OURS);
  const lessThanOurs = (of: (row: Start) => number): string[] =>
    starts.rows.filter((one) => own !== undefined && of(one) < of(own)).map(({ name }) => name);
  const smaller = lessThanOurs(({ gzip }) => gzip);
  const sooner = lessThanOurs(({ milliseconds }) => milliseconds);
  const aheadAt = (when: "first" | "changed" | "unchanged"): string[] => {
    const time = Object.entries(generators).find(([name]) => name.startsWith(OURS))?.[1][when] ?? 0;
    return Object.entries(generators)
      .filter(([, of]) => of[when] < time)
      .map(([name]) => name);
  };
  const list = (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(", "));
  return [
    `- A call over HTTP: ${list(ahead(calls))} are faster. ky makes a Request and a Response of every call, which these do without; ours checks, signs, decodes and judges besides.`,
    `- A call over TLS: ${list(ahead(secured))}. The handshake weighs most; ours takes up sessions again, as their agents do.`,
    `- Import: ${list(sooner)}. Bundle: ${list(smaller)}. Ours brings the gateway's rules along.`,
    `- Generating: first run ever ${list(aheadAt("first"))}; one line changed ${list(aheadAt("changed"))}; unchanged ${list(aheadAt("unchanged"))}. Ours formats, documents and validates four times as many operations.`,
  ].join("\n");
}
