/** Files of the spec to documents: which are parsed, and how often. */
import { kindOf } from "./parse-kind.js";
import { parse } from "./parse.js";
import type { Parsed, SpecDocument } from "./parse.js";
import type { SpecFile } from "./read.js";

export interface ParsedFile extends Parsed {
  readonly file: string;
}

/** Undefined for files that are no part of the spec. */
export type ParseFile = (file: SpecFile) => ParsedFile | undefined;

export const parseFile: ParseFile = ({ file, text }) => {
  const kind = kindOf(file);
  return kind === undefined ? undefined : { file, ...parse({ file, text }, kind) };
};

/** What could be read of these files. */
export function documentsIn(files: readonly SpecFile[]): readonly SpecDocument[] {
  return files.flatMap((file) => parseFile(file)?.document ?? []);
}

/** So many texts of a file are remembered: the two sides of a comparison. */
const REMEMBERED = 2;

/** For programs that parse again and again: parses only what is another text than the last ones of its file. */
export function parser(): ParseFile {
  const known = new Map<string, readonly (readonly [text: string, parsed: ParsedFile | undefined])[]>();
  return ({ file, text }) => {
    const before = known.get(file) ?? [];
    const parsed = before.find(([one]) => one === text) ?? ([text, parseFile({ file, text })] as const);
    if (parsed !== before[0]) {
      known.set(file, [parsed, ...before.filter((one) => one !== parsed)].slice(0, REMEMBERED));
    }
    return parsed[1];
  };
}
