/** What every code stands for, what it breaks, for whom, and which version bump it asks for. One without a test fails. */
import type { CatalogueEntry } from "./catalogue/entry.js";
import { generalEntries } from "./catalogue/general.js";
import type { GeneralCode } from "./catalogue/general.js";
import { operationsEntries } from "./catalogue/operations.js";
import type { OperationCode } from "./catalogue/operations.js";
import { sendingEntries } from "./catalogue/sending.js";
import type { SendingCode } from "./catalogue/sending.js";
import { signingEntries } from "./catalogue/signing.js";
import type { SigningCode } from "./catalogue/signing.js";
import { parametersEntries } from "./catalogue/parameters.js";
import type { ParameterCode } from "./catalogue/parameters.js";
import { enumerationsEntries } from "./catalogue/enumerations.js";
import type { EnumerationCode } from "./catalogue/enumerations.js";
import { answersEntries } from "./catalogue/answers.js";
import type { AnswerCode } from "./catalogue/answers.js";
import { serviceEntries } from "./catalogue/service.js";
import type { ServiceCode } from "./catalogue/service.js";
import { errorsEntries } from "./catalogue/errors.js";
import type { ErrorCode } from "./catalogue/errors.js";
import { sandboxEntries } from "./catalogue/sandbox.js";
import type { SandboxCode } from "./catalogue/sandbox.js";
import { documentationEntries } from "./catalogue/documentation.js";
import type { DocumentationCode } from "./catalogue/documentation.js";

export type Code =
  | GeneralCode
  | OperationCode
  | SendingCode
  | SigningCode
  | ParameterCode
  | EnumerationCode
  | AnswerCode
  | ServiceCode
  | ErrorCode
  | SandboxCode
  | DocumentationCode;

export const catalogue: Readonly<Record<Code, CatalogueEntry>> = {
  ...generalEntries,
  ...operationsEntries,
  ...sendingEntries,
  ...signingEntries,
  ...parametersEntries,
  ...enumerationsEntries,
  ...answersEntries,
  ...serviceEntries,
  ...errorsEntries,
  ...sandboxEntries,
  ...documentationEntries,
};
