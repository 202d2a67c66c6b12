/** File by file: what can be compared as values, and what can only be told as a whole. */
import { isSchemaFile, kindOf } from "../../parse-kind.js";
import type { SpecFile } from "../../read.js";
import type { Change } from "./change.js";
import { changeOfFile } from "./make-change.js";
import type { ParseFile } from "../../parse-file.js";
import { canonical } from "./tree/canonical.js";
import type { Difference } from "./tree/difference.js";
import { treeDiff } from "./tree/tree-diff.js";

/** Why a version of a file could not be read. */
export interface Problem {
  readonly side: "before" | "after";
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface FileComparison {
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
