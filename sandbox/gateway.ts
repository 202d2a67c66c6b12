import { gatewayParameters } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import { encodeAnswer, problemOf, refusal } from "./answer.js";
import type { Answer } from "./answer.js";
import type { Behaviour } from "./demo.js";
import { readFields } from "./fields.js";
import { findEnvelope, findOperation } from "./route.js";
import { verify } from "./verify.js";

/** A request as far as the gateway looks at it. */
export interface GatewayRequest {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface GatewayResponse {
  readonly status: number;
  readonly body: string;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  [...Object.keys(gatewayParameters), service.fingerprintParameter].map((name) => [name.toLowerCase(), name]),
);

/** "Command not available for this payment type": what an unknown command is told (inferred). */
const UNKNOWN_COMMAND = "18008";

/** The gateway without its sockets: a request in, a response out. */
export function answerRequest(request: GatewayRequest, behave: Behaviour): GatewayResponse {
  const envelope = findEnvelope(request.path);
  if (envelope === undefined) return { status: 404, body: "" };
  if (request.method !== "POST") return { status: 405, body: "" };
  if (!hasRightHeaders(request)) return { status: 403, body: "" };
  const fields = readFields(request.body, NAMES);
  const { profile, segment } = envelope;
  const found = findOperation(segment ?? fields.get("command") ?? "");
  if (found === undefined)
    return segment === undefined
      ? ok(refusal("1", [problemOf(UNKNOWN_COMMAND)], profile.errors))
      : { status: 404, body: "" };
  const result = verify(profile, found.operation, fields) ?? behave(found.name, fields);
  return ok("problems" in result ? refusal(result.status, result.problems, profile.errors) : result);
}

/** A missing `Connection: close` passes: the vendor's own library does not send it, and its live tests pass. */
function hasRightHeaders({ userAgent, contentType }: GatewayRequest): boolean {
  return userAgent !== undefined && userAgent.trim() !== "" && contentType === service.headers["Content-Type"];
}

function ok(answer: Answer): GatewayResponse {
  return { status: 200, body: encodeAnswer(answer) };
}
