/** What a section of the results is made of, and the sections that can be measured alone. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { authority } from "./certificate.js";
import type { Cost, Costs } from "./commands.js";

export const bench = fileURLToPath(new URL("..", import.meta.url));
export const OURS = "qmore-client";

/** The JSON that a part prints. */
export function part<T>(file: string, ...args: readonly string[]): T {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
  const printed = execFileSync(process.execPath, ["--import", "tsx", `peers/${file}.ts`, ...args], {
    cwd: bench,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const result: T = JSON.parse(printed);
  return result;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
export const mark = (name: string): string => (name.startsWith(OURS) ? `**${name}**` : name);

type Part = typeof part;

export interface Section {
  readonly heading: string;
  /** Measures, and writes what stands below the heading. */
  readonly measure: (part: Part) => string;
}

interface Grown {
  readonly name: string;
  readonly sizes: readonly ({ readonly operations: number } & Costs)[];
}

const SIZES = [13, 100, 1000];

const growing: Section = {
  heading: "Generating from more",
  measure: (part) => {
    const grown = part<readonly Grown[]>("growth", ...SIZES.map(String));
    const of = (when: keyof Costs, one: keyof Cost): string =>
      table(
        ["", ...SIZES.map(String), "growth"],
        grown.map(({ name, sizes }) => {
          const costs = sizes.map((size) => size[when][one]);
          const [, before = Number.NaN, after = Number.NaN] = costs;
          return [mark(name), ...costs.map((cost) => cost.toFixed(0)), (after / before).toFixed(1)];
        }),
      );
    return [
      `Inputs of ${SIZES.join(", ")} operations: copies of the same ones under other names, on our side with all their documentation. One run
of each. Growth is from 100 to 1,000 operations: 10 is linear. The line that changes is of a parameter that two operations and
their copies send, so that what it changes grows as well.`,
      "First run in a new folder, ms:",
      of("first", "milliseconds"),
      "One line changed, ms:",
      of("changed", "milliseconds"),
      "Nothing changed, ms:",
      of("unchanged", "milliseconds"),
      "Largest resident set of the first run, MB:",
      of("first", "megabytes"),
      "And with one line changed:",
      of("changed", "megabytes"),
    ].join("\n\n");
  },
};

interface Counted {
  readonly counter?: string;
  readonly processes: readonly {
    readonly name: string;
    readonly milliseconds: number;
    readonly instructions?: number;
  }[];
  readonly signing: readonly {
    readonly name: string;
    readonly microseconds: number;
    readonly instructions?: number;
  }[];
}

const SIGNING: Readonly<Record<string, string>> = {
  prepare: "qmore-client: checks, orders, signs and encodes",
  hmac: "a bare HMAC-SHA-512 of the same message",
};

const instructions: Section = {
  heading: "Instructions, and signing",
  measure: (part) => {
    const { counter, processes, signing } = part<Counted>("instructions");
    const millions = (count: number | undefined): string =>
      count === undefined ? "not counted" : (count / 1e6).toFixed(0);
    const thousands = (count: number | undefined): string =>
      count === undefined ? "not counted" : (count / 1000).toFixed(0);
    const least = signing.find(({ name }) => name === "hmac");
    const beside = (value: number | undefined, to: number | undefined): string =>
      value === undefined || to === undefined ? "" : (value / to).toFixed(1);
    return [
      counter === undefined
        ? "Nothing that counts instructions is there: neither perf, with a processor that may be asked, nor valgrind. These are times alone."
        : `Instructions are counted by ${counter}; other work on the machine changes the times, and not them. Fresh processes, above an empty one:`,
      table(
        ["", "ms", "millions of instructions"],
        processes.map(({ name, milliseconds, instructions: count }) => [
          name.includes(OURS) || name.startsWith("generate") ? `**${name}**` : name,
          milliseconds.toFixed(0),
          millions(count),
        ]),
      ),
      "A capture before it is sent. Times are of warm code, instructions of the first 1,000 in a fresh process, where much is not\ncompiled yet:",
      table(
        ["", "µs", "beside the HMAC", "thousands of instructions", "beside the HMAC"],
        signing.map(({ name, microseconds, instructions: count }) => [
          mark(SIGNING[name] ?? name),
          microseconds.toFixed(2),
          beside(microseconds, least?.microseconds),
          thousands(count),
          beside(count, least?.instructions),
        ]),
      ),
    ].join("\n\n");
  },
};

export const sections = { growth: growing, instructions } as const;

export const printSection = ({ heading, measure }: Section, by: Part = part): string =>
  `## ${heading}\n\n${measure(by)}\n`;
