/** What every finding code stands for. A code without an entry does not compile; one without a test fails. */
import { answerEntries, serviceEntries } from "./catalogue/answers.js";
import type { AnswerCode, ServiceCode } from "./catalogue/answers.js";
import { confirmationEntries } from "./catalogue/confirmation.js";
import type { ConfirmationCode } from "./catalogue/confirmation.js";
import { driftEntries } from "./catalogue/drift.js";
import type { DriftCode } from "./catalogue/drift.js";
import type { FindingEntry } from "./catalogue/entry.js";
import { schemaEntries, textEntries } from "./catalogue/files.js";
import type { SchemaCode, TextCode } from "./catalogue/files.js";
import { lifeCycleEntries } from "./catalogue/life-cycles.js";
import type { LifeCycleCode } from "./catalogue/life-cycles.js";
import { dataTypeEntries, nameEntries } from "./catalogue/names.js";
import type { DataTypeCode, NameCode } from "./catalogue/names.js";
import { signatureEntries, vectorEntries } from "./catalogue/signatures.js";
import type { SignatureCode, VectorCode } from "./catalogue/signatures.js";

export type Code =
  | TextCode
  | SchemaCode
  | DataTypeCode
  | NameCode
  | SignatureCode
  | ServiceCode
  | AnswerCode
  | VectorCode
  | LifeCycleCode
  | ConfirmationCode
  | DriftCode;

export const catalogue: Readonly<Record<Code, FindingEntry>> = {
  ...textEntries,
  ...schemaEntries,
  ...dataTypeEntries,
  ...nameEntries,
  ...signatureEntries,
  ...serviceEntries,
  ...answerEntries,
  ...vectorEntries,
  ...lifeCycleEntries,
  ...confirmationEntries,
  ...driftEntries,
};
