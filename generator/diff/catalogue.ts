/** What every code stands for, what it breaks, for whom, and which version bump it asks for. One without a test fails. */
import { answerEntries } from "./catalogue/answers.js";
import { documentationEntries } from "./catalogue/documentation.js";
import { enumerationEntries } from "./catalogue/enumerations.js";
import { errorEntries } from "./catalogue/errors.js";
import { generalEntries } from "./catalogue/general.js";
import { operationEntries } from "./catalogue/operations.js";
import { parameterEntries } from "./catalogue/parameters.js";
import { sandboxEntries } from "./catalogue/sandbox.js";
import { sendingEntries } from "./catalogue/sending.js";
import { serviceEntries } from "./catalogue/service.js";
import { signingEntries } from "./catalogue/signing.js";
import type { ChangeEntries, ChangeEntry, Code } from "./change.js";

export const catalogue: ChangeEntries = {
  ...generalEntries,
  ...operationEntries,
  ...sendingEntries,
  ...signingEntries,
  ...parameterEntries,
  ...enumerationEntries,
  ...answerEntries,
  ...serviceEntries,
  ...errorEntries,
  ...sandboxEntries,
  ...documentationEntries,
};

/** @throws for a code that has no entry */
export function entryOf(code: Code): ChangeEntry {
  const entry = catalogue[code];
  if (entry === undefined) throw new Error(`The catalogue of changes has no ${code}.`);
  return entry;
}
