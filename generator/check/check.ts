/** Judges a parsed spec: every finding of every rule in one run. */
import type { Finding } from "../findings/finding.js";
import { fileStart, makeFinding } from "../findings/make-finding.js";
import type { SpecDocument } from "../parse.js";
import type { SpecFile } from "../read.js";
import type { Mistake } from "./mistake.js";
import { outline } from "./outline.js";
import { proveVectors } from "./prove-vectors.js";
import { rules } from "./rules.js";
import type { CheckSchemas } from "./schema-check.js";

const locate = (documents: readonly SpecDocument[], mistakes: readonly Mistake[]): readonly Finding[] => {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return mistakes.map(({ code, file, path, side, message, fix }) =>
    makeFinding(code, file, byFile.get(file)?.rangeOf(path, side) ?? fileStart, message, fix),
  );
};

/** `unreadable` are files of the spec that exist or should exist, but have no document. */
export const check = async (
  documents: readonly SpecDocument[],
  unreadable: readonly string[],
  files: readonly SpecFile[],
  checkSchemas: CheckSchemas,
): Promise<readonly Finding[]> => {
  const schemas = await checkSchemas(documents, files);
  const whole = outline(documents, unreadable);
  const mistakes = [...schemas.mistakes, ...rules.flatMap((rule) => rule(whole))];
  return [...schemas.findings, ...locate(documents, [...mistakes, ...proveVectors(whole, mistakes)])];
};
