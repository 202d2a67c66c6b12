import { service } from "../../generated/service.js";
import type { FingerprintDiagnosis } from "../../runtime/diagnosis/diagnose.js";
import { MASK } from "../../runtime/scrub.js";
import { diagnose } from "../diagnosis.js";
import { nameOfFault } from "../faults/fault.js";
import type { DecodedRequest, Exchange, GatewayRequest } from "../gateway.js";
import { brief, warningsOf } from "../http-refusals.js";
import { masked } from "../mask.js";
import { verifyNamedOrder } from "../named-order.js";
import { cut, noteOnRest, shorten } from "./shorten.js";
import type { Pair } from "./shorten.js";

/** A request as `sandbox.requests()` and the window show it. Holds no secret. */
export interface RequestView {
  readonly id: number;
  /** ISO, by the sandbox's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** Undefined when the request did not get as far as an operation. */
  readonly operation: string | undefined;
  /** As sent, secrets masked, very long ones cut. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly fingerprint: FingerprintDiagnosis | undefined;
  readonly httpStatus: number;
  /** The answer, decoded. */
  readonly answer: readonly { readonly name: string; readonly value: string }[];
  /** Whether the operation took effect, whatever became of the answer. */
  readonly executed: boolean;
  /** Why it was refused, in a sentence; undefined when it was executed, and where a fault decided. */
  readonly reason: string | undefined;
  /** The fault that met the call. */
  readonly fault: string | undefined;
  /** What the gateway let pass, but its documentation does not; and what of the request is not shown here. */
  readonly warnings: readonly string[];
}

/** What is kept of a request: nothing of it is needed but this. */
export function viewRequest(id: number, at: number, exchange: Exchange): RequestView {
  const { request, decoded, status, body, executed, fault, reason } = exchange;
  const sent = decoded?.fields.sent ?? formOf(request);
  const parameters = shorten(sent.slice(0, MOST_SENT).map(shown));
  const answered = decoded === undefined && status !== 200 ? [] : [...new URLSearchParams(body.slice(0, MOST_BODY))];
  const pairs = answered.map(([name, value]) => ({ name: masked(name), value: masked(value) }));
  const answer = shorten(pairs);
  return {
    id,
    at: new Date(at).toISOString(),
    method: masked(brief(request.method)),
    path: cut(masked(request.path), 200),
    operation: decoded?.name,
    parameters,
    fingerprint: decoded && fingerprintOf(decoded),
    httpStatus: status,
    answer,
    executed,
    reason: reason && cut(masked(reason), 2000),
    fault: fault && nameOfFault(fault),
    warnings: [
      ...warningsOf(request).map(masked),
      ...noteOnRest(sent.length, parameters.length, "parameters"),
      ...noteOnRest(pairs.length, answer.length, "pairs of the answer"),
    ],
  };
}

/** What was sent to a place that there is not; a body that is no form is not for eyes. */
function formOf({ contentType = "", body }: GatewayRequest): Pair[] {
  if (!contentType.toLowerCase().startsWith("application/x-www-form-urlencoded")) return [];
  return [...new URLSearchParams(body.slice(0, MOST_BODY))].map(([name, value]) => ({ name, value }));
}

/** Beyond these nothing can be shown: they are not even looked at. */
const MOST_SENT = 1000;
const MOST_BODY = 100_000;

/** Parameters that hold a secret in some profile, in lower case: clients also send them where they do not belong. */
const HIDDEN: ReadonlySet<string> = new Set(
  Object.values(service.interfaces)
    .flatMap(({ profiles }) => Object.values(profiles))
    .flatMap(({ signed }) => signed)
    .flatMap((part) => (part.value === "password" || part.value === "secret" ? [part.parameter.toLowerCase()] : [])),
);

function shown({ name, value }: { readonly name: string; readonly value: string }): { name: string; value: string } {
  return { name: masked(name), value: HIDDEN.has(name.toLowerCase()) ? MASK : masked(value) };
}

function fingerprintOf({ profile, operation, fields }: DecodedRequest): FingerprintDiagnosis | undefined {
  if (!fields.has(service.fingerprintParameter)) return undefined;
  // Until the list of what is signed is right, there is nothing to compare with.
  if (verifyNamedOrder(profile, operation, fields) !== undefined) return undefined;
  const diagnosis = diagnose(profile, operation, fields);
  const { mistake } = diagnosis;
  return {
    ...diagnosis,
    fields: shorten(diagnosis.fields.map((field) => ({ ...field, value: masked(field.value) }))),
    received: cut(masked(diagnosis.received), 300),
    mistake: mistake && { ...mistake, message: masked(mistake.message) },
  };
}
