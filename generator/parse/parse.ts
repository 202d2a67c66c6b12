/** Text to YAML nodes with positions. Judges nothing but the syntax. */
import { LineCounter, parseDocument, visit } from "yaml";
import type { Document, YAMLError } from "yaml";
import { makeFinding } from "../findings/finding.js";
import type { Finding, Range } from "../findings/finding.js";
import { kindOf, normalise } from "../read/spec-files.js";
import type { FileKind, SpecFile } from "../read/spec-files.js";
import { positionsIn, rangeBetween } from "./position.js";
import type { Side } from "./position.js";
import type { Path, Value } from "./value.js";

/** A parsed file: its values, and where they stand. */
export interface SpecDocument {
  readonly file: string;
  readonly kind: FileKind;
  readonly root: Value;
  readonly rangeOf: (path: Path, side: Side) => Range;
}

interface Parsed {
  /** Undefined where the text could not be read. */
  readonly document: SpecDocument | undefined;
  readonly findings: readonly Finding[];
}

/** More aliases than any spec needs; a few nested ones can grow beyond all memory. */
const mostAliases = 100;

// Keys stay the text they are: 011 is not the number 9 or 11. "<<" is a key like any other, and so an unknown one.
const options = { version: "1.2", uniqueKeys: true, merge: false, stringKeys: true, prettyErrors: false } as const;

/** Both kinds of quotes, or plain up to the colon. */
function keyLength(text: string): number {
  return (/^"[^"]*"|^'[^']*'|^[^:\s]+/.exec(text)?.[0] ?? "").length;
}

function syntaxFinding(error: YAMLError, file: SpecFile, range: (from: number, to: number) => Range): Finding {
  const [from, to] = error.pos;
  if (error.code === "MULTIPLE_DOCS") {
    const message = "A second document begins here; a file of the spec is one.";
    const fix = "Remove the line, and what belongs to no document.";
    return makeFinding("QM1001", file.file, range(from, from + "---".length), message, fix);
  }
  if (error.code !== "DUPLICATE_KEY") return makeFinding("QM1001", file.file, range(from, to), `${error.message}.`);
  const end = from + keyLength(file.text.slice(from));
  return makeFinding("QM1002", file.file, range(from, end), `The key ${file.text.slice(from, end)} stands here twice.`);
}

function firstAlias(document: Document, range: (from: number, to: number) => Range, name: string | undefined): Range {
  const found: Range[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (name !== undefined && alias.source !== name) return undefined;
      found.push(range(alias.range?.[0] ?? 0, alias.range?.[1] ?? 0));
      return visit.BREAK;
    },
  });
  return found[0] ?? range(0, 0);
}

/** What could not be decoded has become the replacement character, which nobody writes on purpose. */
function lostCharacters(file: SpecFile, range: (from: number, to: number) => Range): readonly Finding[] {
  return [...file.text.matchAll(/\uFFFD+/g)].map(({ index, 0: lost }) =>
    makeFinding("QM1007", file.file, range(index, index + lost.length), "Here stand bytes that are no UTF-8."),
  );
}

/** The document's plain value; aliases are followed here, so this is where they fail. */
function plainValue(document: Document): { readonly raw: unknown } | { readonly problem: string } {
  try {
    const raw: unknown = document.toJS({ maxAliasCount: mostAliases });
    return { raw };
  } catch (error) {
    if (error instanceof ReferenceError) return { problem: error.message };
    throw error;
  }
}

export function parse(given: SpecFile, kind: FileKind): Parsed {
  const file = { file: given.file, text: normalise(given.text) };
  const lines = new LineCounter();
  const document = parseDocument(file.text, { ...options, lineCounter: lines });
  const range = (from: number, to: number): Range => rangeBetween(file.text, lines, from, to);

  const problems = [...document.errors, ...document.warnings];
  const findings = [...problems.map((error) => syntaxFinding(error, file, range)), ...lostCharacters(file, range)];
  if (findings.some((finding) => finding.code === "QM1001")) return { document: undefined, findings };

  const value = plainValue(document);
  if ("problem" in value) {
    const unresolved = /^Unresolved alias.*: (.*)$/.exec(value.problem)?.[1];
    const message =
      unresolved === undefined
        ? `More than ${mostAliases} aliases to follow.`
        : `No anchor &${unresolved} stands above.`;
    const at = firstAlias(document, range, unresolved);
    return { document: undefined, findings: [...findings, makeFinding("QM1003", file.file, at, message)] };
  }

  const root: Value = { file: file.file, path: [], raw: value.raw };
  return { document: { file: file.file, kind, root, rangeOf: positionsIn(document, file.text, lines) }, findings };
}

// Files of the spec to documents: which are parsed, and how often.

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
export function parser(parseNew: ParseFile = parseFile): ParseFile {
  const known = new Map<string, readonly (readonly [text: string, parsed: ParsedFile | undefined])[]>();
  return ({ file, text }) => {
    const before = known.get(file) ?? [];
    const parsed = before.find(([one]) => one === text) ?? ([text, parseNew({ file, text })] as const);
    if (parsed !== before[0]) {
      known.set(file, [parsed, ...before.filter((one) => one !== parsed)].slice(0, REMEMBERED));
    }
    return parsed[1];
  };
}

/** A place of the spec, before its line is looked up. */
export interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly side: Side;
}

/** For findings about a file as a whole, and for what has no place. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Looks up lines in these documents. */
export function locator(documents: readonly SpecDocument[]): (spot: Spot) => Range {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return ({ file, path, side }) => byFile.get(file)?.rangeOf(path, side) ?? fileStart;
}
