import { demoAccount } from "../../generated/demo-account.js";
import { service } from "../../generated/service.js";
import type { FingerprintDiagnosis } from "../../runtime/diagnosis/diagnose.js";
import { MASK } from "../../runtime/scrub.js";
import { diagnose } from "../diagnosis.js";
import { nameOfFault } from "../faults/fault.js";
import type { DecodedRequest, GatewayRequest } from "../gateway.js";
import type { LoggedExchange } from "./request-log.js";

/** A request as `sandbox.requests()` and the window show it. Holds no secret. */
export interface RequestView {
  readonly id: number;
  /** ISO, by the sandbox's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** Undefined when the request did not get as far as an operation. */
  readonly operation: string | undefined;
  /** As sent, the password masked. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly fingerprint: FingerprintDiagnosis | undefined;
  readonly httpStatus: number;
  /** The answer, decoded. */
  readonly answer: readonly { readonly name: string; readonly value: string }[];
  /** Whether the operation took effect, whatever became of the answer. */
  readonly executed: boolean;
  /** The fault that met the call. */
  readonly fault: string | undefined;
  /** What the gateway let pass, but its documentation does not. */
  readonly warnings: readonly string[];
}

export function viewRequest({ id, at, request, decoded, status, body, executed, fault }: LoggedExchange): RequestView {
  return {
    id,
    at: new Date(at).toISOString(),
    method: request.method,
    path: request.path,
    operation: decoded?.name,
    parameters: decoded === undefined ? [] : parametersOf(decoded),
    fingerprint: decoded?.fields.has(service.fingerprintParameter)
      ? withoutSecrets(diagnose(decoded.profile, decoded.operation, decoded.fields))
      : undefined,
    httpStatus: status,
    answer: [...new URLSearchParams(body)].map(([name, value]) => ({ name, value })),
    executed,
    fault: fault && nameOfFault(fault),
    warnings: warningsOf(request),
  };
}

/** Parameters that hold a secret in some profile, in lower case: clients also send them where they do not belong. */
const HIDDEN: ReadonlySet<string> = new Set(
  Object.values(service.interfaces)
    .flatMap(({ profiles }) => Object.values(profiles))
    .flatMap(({ signed }) => signed)
    .flatMap((part) => (part.value === "password" || part.value === "secret" ? [part.parameter.toLowerCase()] : [])),
);

function parametersOf({ fields }: DecodedRequest): { name: string; value: string }[] {
  return fields.sent.map(({ name, value }) => ({ name, value: HIDDEN.has(name.toLowerCase()) ? MASK : masked(value) }));
}

function withoutSecrets(diagnosis: FingerprintDiagnosis): FingerprintDiagnosis {
  const fields = diagnosis.fields.map((field) => ({ ...field, value: masked(field.value) }));
  return { ...diagnosis, fields, received: masked(diagnosis.received) };
}

/** A client may send the secret under another name. */
function masked(text: string): string {
  return text.replaceAll(demoAccount.secret, MASK).replaceAll(demoAccount.password, MASK);
}

function warningsOf({ connection, body }: GatewayRequest): string[] {
  return [
    ...(connection?.toLowerCase() === "close"
      ? []
      : ["The gateway's documentation asks for the header Connection: close."]),
    ...(/[^\x20-\x7e]/.test(body) ? ["The body holds characters that are not percent-encoded."] : []),
  ];
}
