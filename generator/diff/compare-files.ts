/** File by file: what can be compared as values, and what can only be told as a whole. */
import type { ParseFile } from "../parse/parse.js";
import type { Value } from "../parse/value.js";
import { isSchemaFile, kindOf } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { entryOf } from "./catalogue.js";
import { canonical, idOfChange } from "./change.js";
import type { Change, Code, Place } from "./change.js";
import type { Telling } from "./rule.js";
import { treeDiff } from "./tree.js";
import type { Difference } from "./tree.js";

/** Why a version of a file could not be read. */
export interface Problem {
  readonly side: "before" | "after";
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface FileComparison {
  readonly differences: readonly Difference[];
  /** About files as a whole. */
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Files whose texts are the same are not even parsed. */
export function compareFiles(
  before: readonly SpecFile[],
  after: readonly SpecFile[],
  parse: ParseFile,
): FileComparison {
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const compared = names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    return was?.text === is?.text ? [] : [compareFile(name, was, is, parse)];
  });
  return {
    differences: compared.flatMap(({ differences }) => differences),
    changes: compared.flatMap(({ changes }) => changes),
    problems: compared.flatMap(({ problems }) => problems),
  };
}

function compareFile(
  file: string,
  before: SpecFile | undefined,
  after: SpecFile | undefined,
  parse: ParseFile,
): FileComparison {
  const kind = kindOf(file);
  if (kind === undefined) {
    if (sameJson(before?.text, after?.text)) return { differences: [], changes: [], problems: [] };
    const code = isSchemaFile(file) ? "QD1003" : "QD1005";
    return { differences: [], changes: [changeOfFile(code, file, before?.text, after?.text)], problems: [] };
  }
  const problems = [...problemsOf("before", before, parse), ...problemsOf("after", after, parse)];
  if (problems.length > 0) {
    return { differences: [], changes: [changeOfFile("QD1002", file, before?.text, after?.text)], problems };
  }
  const [old, now] = [before, after].map((version) =>
    version === undefined ? undefined : parse(version)?.document?.root,
  );
  return { differences: treeDiff(kind, file, old, now), changes: [], problems };
}

/** Schemas are JSON, where blanks and the order of keys mean nothing. */
function sameJson(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  try {
    return canonical(JSON.parse(before)) === canonical(JSON.parse(after));
  } catch {
    return false;
  }
}

/** A key that stands twice hides one of its two values, so it is as good as unreadable. */
function problemsOf(side: Problem["side"], file: SpecFile | undefined, parse: ParseFile): readonly Problem[] {
  const findings = file === undefined ? [] : (parse(file)?.findings ?? []);
  return findings.map(({ start, message, file: name }) => ({
    side,
    file: name,
    line: start.line,
    message,
  }));
}

function byName(files: readonly SpecFile[]): ReadonlyMap<string, SpecFile> {
  return new Map(files.map((file) => [file.file, file]));
}

type Versions = readonly [before: readonly SpecFile[], after: readonly SpecFile[]];

/** The change that a difference is, with what the catalogue says about its code. */
export function changeOf(difference: Difference, telling: Telling, parse: ParseFile, [old, now]: Versions): Change {
  const { code, words, operations, places = difference } = telling;
  const reached = telling.audience;
  const known = described(code, words, operations);
  const [before, after] = telling.hashed ?? [difference.before?.raw, difference.after?.raw];
  const concerns = [difference.kind, difference.file, ...difference.path];
  return {
    ...known,
    audience: reached === undefined ? known.audience : known.audience.filter((one) => reached.includes(one)),
    before: placeOf(places.before, old, parse),
    after: placeOf(places.after, now, parse),
    id: idOfChange(code, concerns, before, after),
  };
}

/** For files that are told as a whole. */
function changeOfFile(code: Code, file: string, before: string | undefined, after: string | undefined): Change {
  const what = before === undefined ? "is new" : after === undefined ? "is gone" : "has changed";
  const place = { file, line: 1 };
  return {
    ...described(code, `${file} ${what}`, []),
    before: before === undefined ? undefined : place,
    after: after === undefined ? undefined : place,
    id: idOfChange(code, [file], before, after),
  };
}

function described(code: Code, words: string, operations: readonly string[]): Omit<Change, "before" | "after" | "id"> {
  const { title, touches, audience, bump } = entryOf(code);
  return { code, title, words: `${words}.`, touches: audience.length === 0 ? [] : touches, audience, operations, bump };
}

function placeOf(value: Value | undefined, files: readonly SpecFile[], parse: ParseFile): Place | undefined {
  if (value === undefined) return undefined;
  const file = files.find((one) => one.file === value.file);
  const range = file && parse(file)?.document?.rangeOf(value.path, "key");
  const line = value.path.length === 0 ? 1 : (range?.start.line ?? 1);
  return { file: value.file, line };
}
