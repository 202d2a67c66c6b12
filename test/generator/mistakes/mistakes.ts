/** A mistake in the frozen spec for every rule. */
import { answerMistakes } from "./answers.js";
import { confirmationMistakes } from "./confirmation.js";
import { lifeCycleMistakes } from "./life-cycles.js";
import type { MistakeCase } from "./mistake-case.js";
import { nameMistakes } from "./names.js";
import { signatureMistakes } from "./signature.js";
import { tableMistakes } from "./tables.js";
import { schemaMistakes, textMistakes } from "./text.js";

export const mistakes: readonly MistakeCase[] = [
  ...textMistakes,
  ...schemaMistakes,
  ...nameMistakes,
  ...signatureMistakes,
  ...tableMistakes,
  ...answerMistakes,
  ...lifeCycleMistakes,
  ...confirmationMistakes,
];
