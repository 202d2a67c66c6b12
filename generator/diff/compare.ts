/** Two versions of a spec to the changes between them. */
import { outline } from "../check/outline.js";
import type { Outline } from "../check/outline.js";
import { parser } from "../parse/parse.js";
import type { ParsedFile, ParseFile } from "../parse/parse.js";
import { child, items, textOf } from "../parse/value.js";
import { kindOf, nameInFile } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { byCodePoint } from "../text/words.js";
import { bumps } from "./change.js";
import type { Change } from "./change.js";
import { changeOf, compareFiles } from "./compare-files.js";
import type { Problem } from "./compare-files.js";
import { answerRules } from "./kinds/answers.js";
import { confirmationRules } from "./kinds/confirmation.js";
import { tellDocumentation } from "./kinds/documentation.js";
import { enumerationRules } from "./kinds/enumerations.js";
import { errorRules } from "./kinds/errors.js";
import { operationRules } from "./kinds/operations.js";
import { parameterRules } from "./kinds/parameters.js";
import { demoAccountRules, lifeCycleRules } from "./kinds/sandbox.js";
import { serviceRules } from "./kinds/service.js";
import { sendingRules, signingRules } from "./kinds/signing.js";
import { changeWords, tellBy } from "./rule.js";
import type { Context, Rule, Telling } from "./rule.js";
import type { Difference } from "./tree.js";
import { usesIn, usesInEither } from "./uses.js";

export interface Comparison {
  /** By bump, greatest first; then by file, line and code. */
  readonly changes: readonly Change[];
  /** Why a version of a file could not be read. */
  readonly problems: readonly Problem[];
}

export type Compare = (before: readonly SpecFile[], after: readonly SpecFile[]) => Comparison;

/** For programs that compare again and again: of what was read before, only what has changed is parsed again. */
export function comparer(parse: ParseFile = parser()): Compare {
  return (before, after) => compareWith(parse, before, after);
}

/** What changed from `before` to `after`. */
export const compare: Compare = (before, after) => comparer()(before, after);

function compareWith(parse: ParseFile, before: readonly SpecFile[], after: readonly SpecFile[]): Comparison {
  const { differences, changes: whole, problems } = compareFiles(before, after, parse);
  if (differences.length === 0) return { changes: sorted(whole), problems };

  const read = (files: readonly SpecFile[]): readonly ParsedFile[] =>
    files.filter(hasUses).flatMap((file) => parse(file) ?? []);
  const [old, now] = [read(before), read(after)];
  const context = contextOf(outlineOf(old), outlineOf(now), differences, now);
  const told = differences.flatMap((difference) => {
    const telling = tell(difference, subjectOf(difference), context);
    return telling === "elsewhere" ? [] : [changeOf(difference, telling, parse, [before, after])];
  });
  return { changes: sorted([...whole, ...told]), problems };
}

/** Tables of values and the sandbox's data do not say who sends or answers what. */
function hasUses({ file }: SpecFile): boolean {
  const kind = kindOf(file);
  return (
    kind !== undefined && !["enumerations", "error-codes", "demo-account", "life-cycles", "confirmation"].includes(kind)
  );
}

function outlineOf(files: readonly ParsedFile[]): Outline {
  return outline(
    files.flatMap(({ document }) => document ?? []),
    [],
  );
}

function contextOf(
  before: Outline,
  after: Outline,
  differences: readonly Difference[],
  now: readonly ParsedFile[],
): Context {
  const [old, current] = [usesIn(before), usesIn(after)];
  const keyOf = (file: string, path: readonly string[], is: string): string => [file, is, ...path].join("\0");
  const index = new Map(differences.map((one) => [keyOf(one.file, one.path, one.is), one]));
  const servers = [before, after].flatMap(({ service }) => items(child(service, "servers")));
  const defaults = servers.filter((server) => child(server, "default")?.raw === true);
  return {
    before: old,
    after: current,
    either: usesInEither(old, current),
    isDefaultServer: (name) => defaults.some((server) => textOf(child(server, "name")) === name),
    namesNow: (file, path) => {
      const root = now.find((one) => one.file === file)?.document?.root;
      const list = child(root, ...path);
      return items(list).flatMap((item) => textOf(item) ?? []);
    },
    find: (file, path, is) => index.get(keyOf(file, path, is)),
  };
}

function subjectOf({ kind, file }: Difference): string {
  return kind === "operation" || kind === "object" ? nameInFile(file) : "";
}

function sorted(changes: readonly Change[]): readonly Change[] {
  const weight = ({ bump }: Change): number => bumps.indexOf(bump);
  const place = ({ after, before }: Change): { file: string; line: number } => after ?? before ?? { file: "", line: 0 };
  return [...changes].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      byCodePoint(place(a).file, place(b).file) ||
      place(a).line - place(b).line ||
      byCodePoint(a.code, b.code) ||
      byCodePoint(a.id, b.id),
  );
}

// Every rule; the first that has something to say about a difference takes it.

const rules: readonly Rule[] = [
  ...operationRules,
  ...sendingRules,
  ...signingRules,
  ...parameterRules,
  ...enumerationRules,
  ...answerRules,
  ...serviceRules,
  ...errorRules,
  ...lifeCycleRules,
  ...demoAccountRules,
  ...confirmationRules,
];

/** What a difference means. Nothing goes unseen: what no rule knows is told as it is. */
function tell(difference: Difference, name: string, context: Context): Telling | "elsewhere" {
  const documented = tellDocumentation(difference, name);
  if (documented !== undefined) return documented;
  for (const rule of rules) {
    const told = tellBy(rule, difference, name, context);
    if (told !== undefined) return told;
  }
  const { file, path, before, after, is } = difference;
  const where = path.length === 0 ? file : `${path.join(" › ")} of ${file}`;
  const whole = is === "added" ? "is new" : is === "removed" ? "is gone" : "has another form";
  const changed = is === "order" ? "has another order" : changeWords(before, after);
  const words = `${where} ${path.length === 0 ? whole : changed}`;
  return { code: "QD1001", words, operations: context.either.operations };
}
