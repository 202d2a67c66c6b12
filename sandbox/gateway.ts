import { gatewayParameters } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";
import { encodeAnswer, problemOf, refusal } from "./answer.js";
import type { Answer } from "./answer.js";
import type { Behaviour } from "./demo.js";
import type { ArmedFaults } from "./faults/armed.js";
import { DELAY } from "./faults/fault.js";
import type { FaultOptions } from "./faults/fault.js";
import { readFields } from "./fields.js";
import type { Fields } from "./fields.js";
import { findEnvelope, findOperation } from "./route.js";
import type { NamedOperation } from "./route.js";
import { verify } from "./verify.js";

/** A request as far as the gateway looks at it. */
export interface GatewayRequest {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string | undefined;
  readonly contentType: string | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

/** A request for an operation, decoded. */
export interface DecodedRequest extends NamedOperation {
  readonly profile: Profile;
  readonly fields: Fields;
}

/** A request with what became of it. */
export interface Exchange {
  readonly request: GatewayRequest;
  /** Undefined when the request did not get as far as an operation. */
  readonly decoded: DecodedRequest | undefined;
  readonly status: number;
  readonly body: string;
  /** Whether the operation took effect. */
  readonly executed: boolean;
  readonly fault: FaultOptions | undefined;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  [...Object.keys(gatewayParameters), service.fingerprintParameter].map((name) => [name.toLowerCase(), name]),
);

/** Code for a command that there is not: "Command is invalid" (inferred). */
const UNKNOWN_COMMAND = "18008";

/** A request that came in and waits to be answered. */
export interface ReceivedRequest {
  /** Milliseconds until it is carried out: a fault may have it wait, until the caller has long given up. */
  readonly wait: number;
  /** Carries it out. */
  readonly answer: () => Exchange;
}

/** The gateway without its sockets: a request in, an exchange out. */
export function receiveRequest(request: GatewayRequest, behave: Behaviour, faults: ArmedFaults): ReceivedRequest {
  const rejected = (status: number, body = ""): ReceivedRequest => ({
    wait: 0,
    answer: () => ({ request, decoded: undefined, status, body, executed: false, fault: undefined }),
  });
  const envelope = findEnvelope(request.path);
  if (envelope === undefined) return rejected(404);
  if (request.method !== "POST") return rejected(405);
  if (!hasRightHeaders(request)) return rejected(403);
  const fields = readFields(request.body, NAMES);
  const { profile, segment } = envelope;
  const found = findOperation(segment ?? fields.get("command") ?? "");
  if (found !== undefined) {
    const decoded = { ...found, profile, fields };
    const fault = faults.take(found.name);
    return { wait: waitOf(fault), answer: () => answerDecoded(request, decoded, behave, fault) };
  }
  if (segment !== undefined) return rejected(404);
  return rejected(200, encodeAnswer(refusal("1", [problemOf(UNKNOWN_COMMAND)], profile.errors)));
}

function answerDecoded(
  request: GatewayRequest,
  decoded: DecodedRequest,
  behave: Behaviour,
  fault: FaultOptions | undefined,
): Exchange {
  const { answer, executed } =
    fault?.at === "before-execute" && stopsExecution(fault) ? notExecuted(decoded.profile) : execute(decoded, behave);
  const body = encodeAnswer(typeof fault?.kind === "object" ? refusalBy(fault.kind, decoded.profile) : answer);
  return { request, decoded, status: 200, body, executed, fault };
}

function execute(
  { profile, operation, name, fields }: DecodedRequest,
  behave: Behaviour,
): { answer: Answer; executed: boolean } {
  const result = verify(profile, operation, fields) ?? behave(name, fields);
  if (!("problems" in result)) return { answer: result, executed: true };
  return { answer: refusal(result.status, result.problems, profile.errors), executed: false };
}

function waitOf(fault: FaultOptions | undefined): number {
  return fault?.kind === "delay" && fault.at === "before-execute" ? (fault.milliseconds ?? DELAY) : 0;
}

/** A call that is only delayed is still carried out. */
function stopsExecution({ kind }: FaultOptions): boolean {
  return kind !== "delay" && kind !== "drip";
}

/** What is spoiled when there is no answer: "Fatal system error". */
function notExecuted(profile: Profile): { answer: Answer; executed: boolean } {
  return { answer: refusal("4", [problemOf("30006")], profile.errors), executed: false };
}

function refusalBy({ status, errorCode }: { status: string | number; errorCode: string }, profile: Profile): Answer {
  return refusal(String(status), [problemOf(errorCode)], profile.errors);
}

/** A missing `Connection: close` passes: the vendor's own library does not send it, and its live tests pass. */
function hasRightHeaders({ userAgent, contentType }: GatewayRequest): boolean {
  return userAgent !== undefined && userAgent.trim() !== "" && contentType === service.headers["Content-Type"];
}
