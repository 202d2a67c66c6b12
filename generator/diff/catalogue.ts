/** What every code stands for, what it breaks, for whom, and which version bump it asks for. One without a test fails. */
import type { ChangeEntries, ChangeEntry, Code } from "./change.js";
import { answerEntries } from "./kinds/answers.js";
import { confirmationEntries } from "./kinds/confirmation.js";
import { documentationEntries } from "./kinds/documentation.js";
import { enumerationEntries } from "./kinds/enumerations.js";
import { errorEntries } from "./kinds/errors.js";
import { operationEntries } from "./kinds/operations.js";
import { parameterEntries } from "./kinds/parameters.js";
import { sandboxEntries } from "./kinds/sandbox.js";
import { serviceEntries } from "./kinds/service.js";
import { sendingEntries, signingEntries } from "./kinds/signing.js";

/** What no rule knows, and what cannot be compared. */
const generalEntries: ChangeEntries = {
  QD1001: {
    title: "Something else changed",
    touches: ["wire", "types", "behaviour", "docs"],
    audience: ["callers", "readers", "sandbox"],
    bump: "major",
    effect: "No rule knows what follows from it, so the worst is assumed until one does.",
  },
  QD1002: {
    title: "File that cannot be compared",
    touches: ["wire", "types", "behaviour", "docs"],
    audience: ["callers", "readers", "sandbox"],
    bump: "major",
    effect: "One version of the file cannot be read, so anything in it may have changed.",
  },
  QD1003: {
    title: "Form of spec files changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Only those who write the spec are held to another form.",
  },
  QD1004: {
    title: "Written in another way",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "It means the same as before.",
  },
  QD1005: {
    title: "File that nothing reads",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "The file's place or name has no meaning, so nothing follows from it.",
  },
};

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
  ...confirmationEntries,
  ...documentationEntries,
};

/** @throws for a code that has no entry */
export function entryOf(code: Code): ChangeEntry {
  const entry = catalogue[code];
  if (entry === undefined) throw new Error(`The catalogue of changes has no ${code}.`);
  return entry;
}
