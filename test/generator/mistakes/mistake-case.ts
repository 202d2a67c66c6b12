import type { Code } from "../../../generator/findings/catalogue.js";
import type { Edit } from "../spec-text.js";

/** One mistake in the spec, and every finding that it must lead to: one for each mark, in the order of the marks. */
export interface MistakeCase {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly (readonly [Code, string])[];
}

/** The usual case: one edit, one finding. */
export const one = (code: Code, file: string, from: string, to: string, message: string): MistakeCase => ({
  title: `${code}: ${message}`,
  edits: [{ file: `spec/${file}`, from, to }],
  findings: [[code, message]],
});
