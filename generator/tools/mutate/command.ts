import { resolve } from "node:path";
import { CallMistake, noWords, oneOf, parseCall } from "../../command.js";
import type { Command } from "../../command.js";
import { readSpec } from "../../read.js";
import { soundModel } from "../shared/sound-model.js";
import { mutationsOf } from "./kinds.js";
import { areaOf } from "./mutation.js";
import type { Mutation } from "./mutation.js";
import { renderJson, renderText } from "./report.js";
import { judgeElsewhere, judgeHere, shareOf } from "./share.js";
import type { Share } from "./share.js";
import { gaps, isGuarded } from "./verdict.js";

export const usage = `usage: npm run spec:mutate [-- OPTIONS]

  --only KIND      only mutations of this area or kind: fingerprint, required/drop; more than once for several
  --guarded        only what must be noticed: fingerprint, required, effect, endpoint
  --fast           ask the checker and the vectors, not the tests
  --processes N    how many work at the same time (default: 2)
  --share N/M      only the Nth of every M mutations, in this process
  --format FORMAT  text or json (default: text)
  --help           show this

Changes the spec in memory, one rule at a time, and asks who notices: the checker, the vectors, a test whose expectation
comes from outside the spec. Ends with 0 when every mutation of a fingerprint, a required list, an effect or an endpoint
is noticed, 1 when one is not or the spec has findings, 2 for anything else.`;

const options = {
  only: { type: "string", multiple: true, default: [] as string[] },
  guarded: { type: "boolean", default: false },
  fast: { type: "boolean", default: false },
  share: { type: "string" },
  processes: { type: "string", default: "2" },
  format: { type: "string", default: "text" },
} as const;

/** `spec:mutate`: who notices when the spec is wrong. */
export const command: Command = async (args, { root }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const { only, guarded, fast } = values;
  const format = oneOf(["text", "json"], "format", values.format);
  const processes = countOf("number of processes", values.processes);
  const files = await readSpec(resolve(root, "spec"));
  if ((await soundModel(files, root)) === undefined) return 1;
  const wanted = chosen(mutationsOf(files), only, guarded);
  const verdicts =
    values.share !== undefined || processes === 1
      ? await judgeHere(root, files, shareOf(wanted, parseShare(values.share ?? "1/1")), !fast)
      : await judgeElsewhere(sharedArgs(only, guarded, fast), processes);
  process.stdout.write(format === "json" ? renderJson(verdicts) : renderText(verdicts));
  return gaps(verdicts).length === 0 ? 0 : 1;
};

function sharedArgs(only: readonly string[], guarded: boolean, fast: boolean): readonly string[] {
  return [...only.flatMap((kind) => ["--only", kind]), ...(guarded ? ["--guarded"] : []), ...(fast ? ["--fast"] : [])];
}

function chosen(all: readonly Mutation[], only: readonly string[], guarded: boolean): readonly Mutation[] {
  const known = new Set(all.flatMap(({ kind }) => [kind, areaOf(kind)]));
  const unknown = only.find((kind) => !known.has(kind));
  if (unknown !== undefined)
    throw new CallMistake(`No mutation is of the kind "${unknown}": ${[...known].sort().join(", ")}.`);
  const found = all.filter(
    ({ kind }) =>
      (!guarded || isGuarded(kind)) && (only.length === 0 || only.includes(kind) || only.includes(areaOf(kind))),
  );
  if (found.length === 0) throw new CallMistake(`Nothing of ${only.join(", ")} is left with --guarded.`);
  return found;
}

function countOf(what: string, given: string): number {
  if (!/^[1-9][0-9]?$/.test(given)) throw new CallMistake(`There is no ${what} "${given}".`);
  return Number(given);
}

function parseShare(given: string): Share {
  const [number = "", of = ""] = given.split("/");
  const share = { number: countOf("share", number), of: countOf("share", of) };
  if (share.number > share.of) throw new CallMistake(`There is no share "${given}".`);
  return share;
}
