/** What every finding code stands for. A code without an entry does not compile; one without a test fails. */
import { answerEntries } from "./catalogue/answers.js";
import type { AnswerCode } from "./catalogue/answers.js";
import { dataTypeEntries } from "./catalogue/data-types.js";
import type { DataTypeCode } from "./catalogue/data-types.js";
import { driftEntries } from "./catalogue/drift.js";
import type { DriftCode } from "./catalogue/drift.js";
import type { FindingEntry } from "./catalogue/entry.js";
import { lifeCycleEntries } from "./catalogue/life-cycles.js";
import type { LifeCycleCode } from "./catalogue/life-cycles.js";
import { nameEntries } from "./catalogue/names.js";
import type { NameCode } from "./catalogue/names.js";
import { schemaEntries } from "./catalogue/schema.js";
import type { SchemaCode } from "./catalogue/schema.js";
import { serviceEntries } from "./catalogue/service.js";
import type { ServiceCode } from "./catalogue/service.js";
import { signatureEntries } from "./catalogue/signature.js";
import type { SignatureCode } from "./catalogue/signature.js";
import { textEntries } from "./catalogue/text.js";
import type { TextCode } from "./catalogue/text.js";
import { vectorEntries } from "./catalogue/vectors.js";
import type { VectorCode } from "./catalogue/vectors.js";

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
  ...driftEntries,
};
