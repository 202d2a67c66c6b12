import { CallMistake, parseCall } from "../../command.js";
import type { Command } from "../../command.js";
import { catalogue } from "../../findings/catalogue.js";
import type { Code } from "../../findings/catalogue.js";
import { explanation } from "./explanation.js";

export const usage = `usage: npm run spec:explain QM1043 [QM1001 ...]
       npm run spec:explain

Says what findings mean: cause, fix and an example. Without a code it lists them all.`;

const codes = Object.keys(catalogue).filter(isCode).sort();

/** `spec:explain`: the catalogue's entry of each code, or a line for every code. */
export const command: Command = (args) => {
  const { positionals } = parseCall(args, {});
  const asked = positionals.map((word) => word.toUpperCase());
  const unknown = asked.filter((word) => !isCode(word));
  if (unknown.length > 0) throw new CallMistake(`No finding has the code ${unknown.join(", ")}.`);
  const texts =
    asked.length === 0
      ? codes.map((code) => `${code}  ${catalogue[code].severity.padEnd(7)}  ${catalogue[code].title}\n`)
      : asked.filter(isCode).map((code) => explanation(code, catalogue[code]));
  process.stdout.write(texts.join(asked.length === 0 ? "" : "\n"));
  return Promise.resolve(0);
};

function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
