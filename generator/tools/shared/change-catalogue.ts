/** What every code stands for, what it breaks, for whom, and which version bump it asks for. One without a test fails. */
import type { ChangeEntries, ChangeEntry, Code } from "./change-catalogue/entry.js";
import { generalEntries } from "./change-catalogue/general.js";
import { operationEntries } from "./change-catalogue/operations.js";
import { sendingEntries } from "./change-catalogue/sending.js";
import { signingEntries } from "./change-catalogue/signing.js";
import { parameterEntries } from "./change-catalogue/parameters.js";
import { enumerationEntries } from "./change-catalogue/enumerations.js";
import { answerEntries } from "./change-catalogue/answers.js";
import { serviceEntries } from "./change-catalogue/service.js";
import { errorEntries } from "./change-catalogue/errors.js";
import { sandboxEntries } from "./change-catalogue/sandbox.js";
import { documentationEntries } from "./change-catalogue/documentation.js";

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
