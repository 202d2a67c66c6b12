import { gatewayLimits, gatewayOperations } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import { nearest } from "../runtime/problems.js";
import type { GatewayRequest } from "./gateway.js";
import type { Envelope } from "./route.js";

/** A request that does not get as far as an operation: the HTTP status, and why, in a sentence for people. */
export interface HttpRefusal {
  readonly status: number;
  readonly reason: string;
}

const FORM = service.headers["Content-Type"] ?? "";

/** What HTTP itself tells about a request for this place; undefined when all is well. */
export function refuseRequest(request: GatewayRequest, envelope: Envelope | undefined): HttpRefusal | undefined {
  if (envelope === undefined) return noPath(request.path);
  if (request.method !== "POST")
    return { status: 405, reason: `the gateway takes POST alone, and this was a ${brief(request.method)}` };
  const header = wrongHeader(request);
  if (header !== undefined) return { status: 403, reason: header };
  // What the gateway answers to more is not known.
  const { parameters } = gatewayLimits;
  if (!hasMoreParameters(request.body, parameters)) return undefined;
  return { status: 413, reason: `the gateway takes up to ${parameters} parameters, and these are more` };
}

function noPath(path: string): HttpRefusal {
  const paths = Object.values(service.interfaces)
    .flatMap(({ profiles }) => Object.values(profiles))
    .map((profile) => profile.path.replace("{endpoint}", "<operation>"));
  return {
    status: 404,
    reason: `the gateway has no path ${brief(path)}: it has ${paths.slice(0, -1).join(", ")} and ${paths.at(-1) ?? ""}`,
  };
}

/** An operation that there is not, where the path names it. */
export function noOperation(segment: string): HttpRefusal {
  return { status: 404, reason: unknownOperation(segment) };
}

/** "there is no operation deposits: did you mean deposit?" */
export function unknownOperation(name: string): string {
  const near = nearest(brief(name), Object.keys(gatewayOperations));
  const hint =
    near === undefined ? `allowed are ${Object.keys(gatewayOperations).join(", ")}` : `did you mean ${near}?`;
  return `there is no operation ${name === "" ? "without a name" : brief(name)}: ${hint}`;
}

/** A missing `Connection: close` passes: the vendor's own library does not send it, and its live tests pass. */
function wrongHeader({ userAgent, contentType }: GatewayRequest): string | undefined {
  if (userAgent === undefined || userAgent.trim() === "")
    return "the request has no User-Agent, which the gateway wants";
  if (contentType === undefined) return `the request has no Content-Type, the gateway wants ${FORM}`;
  // No source says what becomes of a charset; that the type itself must be right, the guide does.
  if (mediaType(contentType) === FORM) return undefined;
  return `the Content-Type is ${brief(contentType)}, the gateway wants ${FORM}`;
}

/** What the gateway let pass, but its documentation does not. */
export function warningsOf({ connection, contentType, body }: GatewayRequest): string[] {
  return [
    ...(connection?.toLowerCase() === "close"
      ? []
      : ["The gateway's documentation asks for the header Connection: close."]),
    ...(contentType === undefined || contentType === FORM || mediaType(contentType) !== FORM
      ? []
      : [`The Content-Type is ${brief(contentType)}; the documentation asks for ${FORM} alone.`]),
    ...(/[^\x20-\x7e]/.test(body) ? ["The body holds characters that are not percent-encoded."] : []),
  ];
}

function mediaType(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Counts no further than it must. */
function hasMoreParameters(body: string, most: number): boolean {
  let count = 1;
  for (let at = body.indexOf("&"); at >= 0 && count <= most; at = body.indexOf("&", at + 1)) count++;
  return count > most;
}

/** What a caller sent, short enough for a sentence. */
export function brief(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
