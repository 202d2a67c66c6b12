/** All that has a code: what can be wrong with a spec, then what can change in it. */
import { catalogue as changes } from "../diff/catalogue.js";
import { audienceWords } from "../diff/change.js";
import { catalogue as findings } from "../findings/catalogue.js";
import { byCodePoint } from "../text/words.js";
import { parseCall } from "./command.js";
import { CallMistake } from "../read/spec-files.js";
import type { Command } from "./command.js";

interface Explained {
  readonly code: string;
  /** The severity of a finding, the version that a change asks for. */
  readonly weight: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A piece of spec. */
  readonly example: string | undefined;
}

const explained: readonly Explained[] = [
  ...sorted(findings).map(([code, { title, severity, cause, fix, example }]) => ({
    code,
    weight: severity,
    title,
    paragraphs: [cause, `Fix: ${fix}`],
    example,
  })),
  ...sorted(changes).map(([code, { title, bump, effect, touches, audience }]) => ({
    code,
    weight: bump === "none" ? "no bump" : bump,
    title,
    paragraphs: [effect, `Touches ${touches.join(", ")}, for ${audienceWords(audience, "the operation")}.`],
    example: undefined,
  })),
];

function sorted<T>(catalogue: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(catalogue).sort(([a], [b]) => byCodePoint(a, b));
}

const WIDTH = 100;

/** What a code stands for, for a terminal. */
function explanation({ code, weight, title, paragraphs, example }: Explained): string {
  const shown = example?.split("\n").map((line) => `  ${line}`.trimEnd()) ?? [];
  return [
    `${code} (${weight}): ${title}`,
    "",
    ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""]),
    ...(shown.length === 0 ? [] : ["Example:", ...shown, ""]),
  ].join("\n");
}

function wrap(text: string): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
}

export const usage = `usage: npm run spec:explain [-- CODE ...]

  --help           show this

Says what a code means. Of a finding, such as QM1043: cause, fix and an example. Of a change that spec:diff tells, such as
QD1301: what it leads to, what it touches and for whom. Without a code it lists them all. Ends with 0, or 2 for anything else.`;

const WIDEST = Math.max(...explained.map(({ weight }) => weight.length));

/** `spec:explain`: what stands in the catalogues under each code, or a line for every code. */
export const command: Command = (args) => {
  const { positionals } = parseCall(args, {});
  const asked = positionals.map((word) => word.toUpperCase());
  const unknown = asked.filter((word) => explained.every(({ code }) => code !== word));
  if (unknown.length > 0) throw new CallMistake(`No finding or change has the code ${unknown.join(", ")}.`);
  const text =
    asked.length === 0
      ? explained.map(({ code, weight, title }) => `${code}  ${weight.padEnd(WIDEST)}  ${title}\n`).join("")
      : asked.flatMap((word) => explained.filter(({ code }) => code === word).map(explanation)).join("\n");
  process.stdout.write(text);
  return Promise.resolve(0);
};
