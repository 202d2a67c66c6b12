/** New operations on the frozen spec, without a process and without writing. */
import { join } from "node:path";
import { check, resolveConfig } from "prettier";
import type { SpecFile } from "../../../generator/read.js";
import { answer } from "../../../generator/tools/scaffold/ask.js";
import type { Ask } from "../../../generator/tools/scaffold/ask.js";
import { questionsOf } from "../../../generator/tools/scaffold/questions.js";
import { formatted } from "../../../generator/tools/scaffold/format.js";
import type { Given } from "../../../generator/tools/scaffold/question.js";
import { scaffold } from "../../../generator/tools/scaffold/scaffold.js";
import type { Scaffolded } from "../../../generator/tools/scaffold/scaffold.js";
import { vocabularyOf } from "../../../generator/tools/scaffold/vocabulary.js";
import type { Vocabulary } from "../../../generator/tools/scaffold/vocabulary.js";
import { root } from "../../generator/generated.js";
import { frozenSpec, load } from "../../support/specs.js";

export type Flags = Readonly<Record<string, string>>;

/** What flags have to say at least. */
export const least: Flags = {
  name: "getReceipt",
  summary: "Asks for a receipt.",
  source: "INFERRED",
  kind: "transaction-based",
  effect: "reads",
};

/** The same for an operation that moves money, but for the sign of its effect. */
export const moves: Flags = { ...least, effect: "moves-money", required: "orderNumber, amount, currency" };

/** Whether the formatter of the repository would leave a YAML file as it is. */
export async function isFormatted(text: string): Promise<boolean> {
  const filepath = join(root, "spec/operations/any.yaml");
  return check(text, { ...(await resolveConfig(filepath)), filepath });
}

async function vocabulary(files: readonly SpecFile[]): Promise<Vocabulary> {
  const { findings, model } = await load(files);
  if (model === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return vocabularyOf(files, model);
}

const frozen = await vocabulary(frozenSpec);

export async function given(flags: Flags, ask?: Ask, files: readonly SpecFile[] = frozenSpec): Promise<Given> {
  const words = files === frozenSpec ? frozen : await vocabulary(files);
  return answer(questionsOf(words), new Map(Object.entries(flags)), ask);
}

export async function made(flags: Flags, files: readonly SpecFile[] = frozenSpec): Promise<Scaffolded> {
  const words = files === frozenSpec ? frozen : await vocabulary(files);
  return scaffold(await given(flags, undefined, files), words, (file) => formatted(file, root), load);
}
