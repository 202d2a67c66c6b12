import type { Profile } from "../runtime/spec-tables.js";
import { encodeAnswer, problemOf, refusal } from "./answer.js";
import type { Answer } from "./answer.js";
import type { Behaviour } from "./demo.js";
import type { ArmedFaults } from "./faults/armed.js";
import { DELAY } from "./faults/fault.js";
import type { CallFault } from "./faults/fault.js";
import { readFields } from "./fields.js";
import type { Fields } from "./fields.js";
import { noOperation, refuseRequest, unknownOperation } from "./http-refusals.js";
import type { HttpRefusal } from "./http-refusals.js";
import { allNames, namesOf } from "./parameter-names.js";
import { refusedFor } from "./refusal.js";
import type { Refusal } from "./refusal.js";
import { findEnvelope, findOperation, hasStatus } from "./route.js";
import type { NamedOperation } from "./route.js";
import { verify } from "./verify.js";

/** A request as far as the gateway looks at it. */
export interface GatewayRequest {
  readonly method: string;
  readonly path: string;
  /** How the caller names the sandbox: host and port. */
  readonly host: string;
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
  /** Why not, in a sentence; undefined when it did, and where a fault decided. */
  readonly reason: string | undefined;
  readonly fault: CallFault | undefined;
}

/** A request that came in and waits to be answered. */
export interface ReceivedRequest {
  /** Milliseconds until it is carried out: a fault may have it wait, until the caller has long given up. */
  readonly wait: number;
  /** Carries it out. */
  readonly answer: () => Exchange;
}

/** The gateway without its sockets: a request in, an exchange out. */
export function receiveRequest(request: GatewayRequest, behave: Behaviour, faults: ArmedFaults): ReceivedRequest {
  const envelope = findEnvelope(request.path);
  const unfit = refuseRequest(request, envelope);
  if (unfit !== undefined || envelope === undefined) return rejected(request, unfit ?? { status: 404, reason: "" });
  const { profile, segment } = envelope;
  const command = segment ?? readFields(request.body, allNames).get("command") ?? "";
  const found = findOperation(envelope.interface, command);
  if (found !== undefined) {
    const decoded = { ...found, profile, fields: readFields(request.body, namesOf(found.operation)) };
    const fault = faults.take(found.name);
    return { wait: waitOf(fault), answer: () => answerDecoded(request, decoded, behave, fault) };
  }
  if (segment !== undefined) return rejected(request, noOperation(segment));
  const told = refuseCommand(command);
  const body = encodeAnswer(refusal(told.status, told.problems, profile.errors));
  return rejected(request, { status: 200, reason: reasonOf(told) }, body);
}

/** A request that no operation gets to see. */
export function rejected(
  request: GatewayRequest,
  { status, reason }: HttpRefusal,
  body = `${reason}\n`,
): ReceivedRequest {
  const exchange = { request, decoded: undefined, status, body, executed: false, reason, fault: undefined };
  return { wait: 0, answer: () => exchange };
}

function refuseCommand(command: string): Refusal {
  if (command === "") return refusedFor("commandMissing", "command, which names the operation, was not sent");
  return refusedFor("command", unknownOperation(command));
}

function answerDecoded(
  request: GatewayRequest,
  decoded: DecodedRequest,
  behave: Behaviour,
  fault: CallFault | undefined,
): Exchange {
  const { answer, executed, reason } =
    fault?.at === "before-execute" && stopsExecution(fault)
      ? notExecuted(decoded)
      : execute(decoded, behave, request.host);
  const body = encodeAnswer(typeof fault?.kind === "object" ? refusalBy(fault.kind, decoded) : answer);
  return { request, decoded, status: 200, body, executed, reason, fault };
}

type Outcome = Pick<Exchange, "executed" | "reason"> & { readonly answer: Answer };

function execute(decoded: DecodedRequest, behave: Behaviour, host: string): Outcome {
  const { profile, operation, name, fields } = decoded;
  const result = verify(profile, operation, fields) ?? behave(name, fields, host);
  if (!("problems" in result)) return { answer: result, executed: true, reason: undefined };
  const answer = refusedIn(decoded, result);
  return { answer, executed: false, reason: reasonOf(result) };
}

/** More reasons than these would not be read. */
const MOST_REASONS = 10;

function reasonOf({ problems }: Refusal): string {
  const reasons = problems.map(({ paySysMessage, reason, message }) => paySysMessage ?? reason ?? message);
  const rest = reasons.length - MOST_REASONS;
  return reasons.slice(0, MOST_REASONS).join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}

function waitOf(fault: CallFault | undefined): number {
  return fault?.kind === "delay" && fault.at === "before-execute" ? (fault.milliseconds ?? DELAY) : 0;
}

/** A call that is only delayed is still carried out. */
function stopsExecution({ kind }: CallFault): boolean {
  return kind !== "delay" && kind !== "drip";
}

/** What is spoiled when there is no answer: "Fatal system error". */
function notExecuted(decoded: DecodedRequest): Outcome {
  const answer = refusedIn(decoded, { status: "4", problems: [problemOf("30006")] });
  return { answer, executed: false, reason: undefined };
}

function refusalBy(kind: { status: string | number; errorCode: string }, decoded: DecodedRequest): Answer {
  return refusedIn(decoded, { status: String(kind.status), problems: [problemOf(kind.errorCode)] });
}

/** A refusal as the interface of the operation tells it. */
function refusedIn({ operation, profile }: DecodedRequest, { status, problems }: Refusal): Answer {
  return refusal(hasStatus(operation.interface) ? status : undefined, problems, profile.errors);
}
