/** Values of the spec's files from one run to the next: to parse YAML is a third of a run, for files of which one has changed. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { fileStart, parseFile } from "../parse/parse.js";
import type { ParseFile, SpecDocument } from "../parse/parse.js";
import { kindOf } from "../read/spec-files.js";
import type { FileKind, SpecFile } from "../read/spec-files.js";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keepFile, removeOld } from "../start/keep.mjs";
import { hashOf } from "../write/manifest.js";

/** Parses what is another text than before; `state` is that of all that parses. Files with findings are parsed every time. */
export function keptParse(root: string, state: string | undefined): ParseFile {
  const cache = cacheFolder(root);
  if (cache === undefined || state === undefined) return parseFile;
  const states = join(cache, "values");
  return (given) => {
    const kind = kindOf(given.file);
    if (kind === undefined) return undefined;
    const file = join(states, state, hashOf(given.file), hashOf(given.text));
    if (existsSync(file)) {
      const raw: unknown = JSON.parse(readFileSync(file, "utf8"));
      return { file: given.file, document: unparsed(given, kind, raw), findings: [] };
    }
    const parsed = parseFile(given);
    if (parsed?.document !== undefined && parsed.findings.length === 0) {
      keepValue(file, parsed.document.root.raw);
      removeOld(states, (name) => name !== state);
    }
    return parsed;
  };
}

/** Values that a file cannot hold, such as an infinite number, are not kept. */
function keepValue(file: string, raw: unknown): void {
  const text = JSON.stringify(raw);
  if (!isDeepStrictEqual(JSON.parse(text), raw)) return;
  keepFile(file, text);
  removeOld(dirname(file));
}

/** A document whose text is only parsed when somebody asks where a value stands. */
function unparsed(given: SpecFile, kind: FileKind, raw: unknown): SpecDocument {
  let parsed: SpecDocument | undefined;
  return {
    file: given.file,
    kind,
    root: { file: given.file, path: [], raw },
    rangeOf: (path, side) => (parsed ??= parseFile(given)?.document)?.rangeOf(path, side) ?? fileStart,
  };
}
