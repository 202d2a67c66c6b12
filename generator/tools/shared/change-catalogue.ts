/** What every code stands for, what it breaks, for whom, and which version bump it asks for. One without a test fails. */
import type { ChangeEntry } from "./change-catalogue/entry.js";
import { generalEntries } from "./change-catalogue/general.js";
import type { GeneralCode } from "./change-catalogue/general.js";
import { operationEntries } from "./change-catalogue/operations.js";
import type { OperationCode } from "./change-catalogue/operations.js";
import { sendingEntries } from "./change-catalogue/sending.js";
import type { SendingCode } from "./change-catalogue/sending.js";
import { signingEntries } from "./change-catalogue/signing.js";
import type { SigningCode } from "./change-catalogue/signing.js";
import { parameterEntries } from "./change-catalogue/parameters.js";
import type { ParameterCode } from "./change-catalogue/parameters.js";
import { enumerationEntries } from "./change-catalogue/enumerations.js";
import type { EnumerationCode } from "./change-catalogue/enumerations.js";
import { answerEntries } from "./change-catalogue/answers.js";
import type { AnswerCode } from "./change-catalogue/answers.js";
import { serviceEntries } from "./change-catalogue/service.js";
import type { ServiceCode } from "./change-catalogue/service.js";
import { errorEntries } from "./change-catalogue/errors.js";
import type { ErrorCode } from "./change-catalogue/errors.js";
import { sandboxEntries } from "./change-catalogue/sandbox.js";
import type { SandboxCode } from "./change-catalogue/sandbox.js";
import { documentationEntries } from "./change-catalogue/documentation.js";
import type { DocumentationCode } from "./change-catalogue/documentation.js";

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

export const catalogue: Readonly<Record<Code, ChangeEntry>> = {
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
