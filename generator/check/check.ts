/** Judges a parsed spec: every finding of every rule in one run. */
import type { Finding } from "../findings/finding.js";
import { locator } from "../findings/locate.js";
import { makeFinding } from "../findings/make-finding.js";
import type { SpecDocument } from "../parse.js";
import type { SpecFile } from "../read.js";
import type { Mistake } from "./mistake.js";
import { outline } from "./outline.js";
import { proveVectors } from "./prove-vectors.js";
import { rules } from "./rules.js";
import type { CheckSchemas } from "./schema-check.js";

function findingsAt(documents: readonly SpecDocument[], mistakes: readonly Mistake[]): readonly Finding[] {
  const rangeOf = locator(documents);
  return mistakes.map((one) => makeFinding(one.code, one.file, rangeOf(one), one.message, one.fix));
}

/** `unreadable` are files of the spec that exist or should exist, but have no document. */
export async function check(
  documents: readonly SpecDocument[],
  unreadable: readonly string[],
  files: readonly SpecFile[],
  checkSchemas: CheckSchemas,
): Promise<readonly Finding[]> {
  const schemas = await checkSchemas(documents, files);
  const whole = outline(documents, unreadable);
  const mistakes = [...schemas.mistakes, ...rules.flatMap((rule) => rule(whole))];
  return [...schemas.findings, ...findingsAt(documents, [...mistakes, ...proveVectors(whole, mistakes)])];
}
