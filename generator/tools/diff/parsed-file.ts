import { parse } from "../../parse.js";
import type { Parsed } from "../../parse.js";
import { kindOf } from "../../parse-kind.js";
import type { SpecFile } from "../../read.js";

export interface ParsedFile extends Parsed {
  readonly file: string;
}

/** Undefined for files that are no part of the spec. */
export type ParseFile = (file: SpecFile) => ParsedFile | undefined;

/** Parses each text once: most files are the same in both versions. */
export function parser(): ParseFile {
  const parsed = new Map<string, ParsedFile>();
  return ({ file, text }) => {
    const kind = kindOf(file);
    if (kind === undefined) return undefined;
    const key = `${file}\0${text}`;
    const known = parsed.get(key) ?? { file, ...parse({ file, text }, kind) };
    parsed.set(key, known);
    return known;
  };
}
