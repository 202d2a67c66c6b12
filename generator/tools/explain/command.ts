import { CallMistake, parseCall } from "../../command.js";
import type { Command } from "../../command.js";
import { explained } from "./explained.js";
import { explanation } from "./explanation.js";

export const usage = `usage: npm run spec:explain [-- CODE ...]

  --help           show this

Says what a code means. Of a finding, such as QM1043: cause, fix and an example. Of a change that spec:diff tells, such as
QD1301: what it leads to, what it breaks and for whom. Without a code it lists them all. Ends with 0, or 2 for anything else.`;

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
