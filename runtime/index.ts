/**
 * What the package exports of the runtime; generated/index.ts exports it once more, beside the operations. Arrows run one
 * way, from the last of these to the first: what all may use (result, spec-tables, snapshot, scrub, problems, amount);
 * transport/; what a caller sets up (observe, options, credentials, client, call-options); request/ and answer/; call.ts and
 * explain.ts; reconcile/ and confirmation/; journal/. diagnosis/ stands beside them.
 */
export { type CallOptions, type ReadOptions } from "./call-options.js";
export { type CredentialsOf } from "./credentials.js";
export { type ErrorCodeExplanation } from "./error-codes.js";
export { type LogEntry, type Logger, type Observers } from "./observe.js";
export { type Client } from "./client.js";
export { customParameter, type WithCustomParameters } from "./confirmation/custom-parameter.js";
export { type ExpectedPayment } from "./confirmation/expected.js";
export {
  type ConfirmationOf,
  type ForgedConfirmation,
  type GenuineConfirmation,
  type UnsignedConfirmation,
} from "./confirmation/read-confirmation.js";
export { type ForgeryReason } from "./confirmation/reasons.js";
export { diagnoseFingerprint, type FingerprintDiagnosis } from "./diagnosis/diagnose.js";
export { type NamedValue, type SignedRequest } from "./diagnosis/mistakes.js";
export { type ExplainOptions, type ExplainedField, type Explanation } from "./explain.js";
export { InvalidParametersError, type Problem } from "./problems.js";
export { InvalidOptionsError, type ClientOptionsOf, type HttpAgent } from "./options.js";
export { type ReconcileOptions } from "./reconcile/reconcile.js";
export {
  NotDoneError,
  orThrow,
  type Cause,
  type DoneResult,
  type Evidence,
  type GatewayError,
  type Intent,
  type Outcome,
  type Phase,
  type RawAnswer,
  type RefusedResult,
  type Result,
  type UnknownResult,
  type UnsentResult,
} from "./result.js";
