import { parse } from "../../parse.js";
import type { Parsed } from "../../parse.js";
import { kindOf } from "../../parse-kind.js";
import type { SpecFile } from "../../read.js";

export interface ParsedFile extends Parsed {
  readonly file: string;
}

/** Undefined for files that are no part of the spec. */
export type ParseFile = (file: SpecFile) => ParsedFile | undefined;

/** Parses a text once: most files are the same in both versions, and in the versions compared before. */
export function parser(): ParseFile {
  const parsed = new Map<string, Map<string, ParsedFile>>();
  return ({ file, text }) => {
    const kind = kindOf(file);
    if (kind === undefined) return undefined;
    const versions = parsed.get(file) ?? new Map<string, ParsedFile>();
    parsed.set(file, versions);
    const known = versions.get(text) ?? { file, ...parse({ file, text }, kind) };
    versions.set(text, known);
    return known;
  };
}
