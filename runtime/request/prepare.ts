/**
 * A request before it is sent: check → order → sign → encode. In come the parameters of a call, out goes all that will be
 * sent, to the byte, and beside it the single values, for those who explain or hide them.
 */
import { createHmac } from "node:crypto";
import { URLSearchParams } from "node:url";
import type { Settings } from "../client.js";
import { InvalidParametersError } from "../problems.js";
import { addressOf } from "../spec-tables.js";
import type { FilledPart, GatewayInterface, Operation, Profile } from "../spec-tables.js";
import { checkParameters, customOf } from "./check-parameters.js";
import type { CheckedParameters } from "./check-parameters.js";

/** One name and value of a request, in the place where the gateway expects it. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** Part of the fingerprint's message. */
  readonly signed: boolean;
  /** The secret is signed, but never sent. */
  readonly sent: boolean;
  /** Not to be shown: secret or password, or marked in the spec as personal or as a secret of the operation's own. */
  readonly hidden: boolean;
  /** Of the operation, not what the client fills. */
  readonly isOwn: boolean;
}

/** A request that is ready to be sent. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fields: readonly Field[];
  readonly fingerprint: string;
}

/** @throws {InvalidParametersError} when a parameter is wrong */
export function prepare(
  settings: Settings,
  operation: Operation<unknown, unknown>,
  parameters: unknown,
): PreparedRequest {
  const { service, baseUrl, secret } = settings;
  const address = addressOf(service, operation, settings.profile);
  const fields = arrange(settings, address, operation, checkParameters(settings, operation, parameters, address));
  // Long baskets are what can reach the limit; the fingerprint counts as well.
  if (fields.length >= service.mostParameters) {
    const [given, allowed] = [`${fields.length + 1} parameters`, `at most ${service.mostParameters}`];
    throw new InvalidParametersError(operation.name, [{ parameter: "parameters", rule: "count", given, allowed }]);
  }
  const message = fields.map(({ signed, value }) => (signed ? value : "")).join("");
  const fingerprint = sign(message, secret, service.fingerprintAlgorithm);
  const sent = fields.filter((field) => field.sent).map(({ name, value }): [string, string] => [name, value]);
  const body = new URLSearchParams([...sent, [service.fingerprintParameter, fingerprint]]).toString();
  // In the order in which the vendor's guide lists them.
  const { Connection, ...headers } = settings.headers;
  const length = String(Buffer.byteLength(body));
  return {
    url: baseUrl + address.path.replace("{endpoint}", operation.endpoint),
    headers: { ...headers, "Content-Length": length, ...(Connection === undefined ? {} : { Connection }) },
    body,
    fields,
    fingerprint,
  };
}

/**
 * The request fingerprint: an HMAC over the values without separators, as lower-case hex digits. The secret is
 * the key, and it also stands among the values; the caller puts it there.
 */
export function sign(message: string, secret: string, algorithm: string): string {
  return createHmac(algorithm, secret).update(message, "utf8").digest("hex");
}

/**
 * Brings a request's fields into the order of the fingerprint, the operation's own in their place, then what is sent unsigned.
 * Parameters that are not given stand neither in the body nor in the sequence.
 */
function arrange(
  settings: Settings,
  { signed, filled }: Pick<GatewayInterface, "filled"> & Profile,
  { name: operation, fingerprint, variants, unsigned, personal }: Operation<unknown, unknown>,
  given: CheckedParameters,
): Field[] {
  const fields: Field[] = [];
  const valueOf = ({ value }: FilledPart): string | undefined => {
    if (value === "operation") return operation;
    // Known only once everything has its place.
    return value === "order" ? "" : settings[value];
  };
  const parameters = filled.length === 0 ? given : withFilled(given, filled, valueOf);
  const append = (name: string, value: unknown, property: string, signed = true): void => {
    if (typeof value !== "string") return;
    fields.push({ name, value, signed, sent: true, hidden: personal.includes(property), isOwn: true });
  };
  const appendFilled = (part: FilledPart): void => {
    const value = valueOf(part);
    const { parameter: name, value: source } = part;
    const hidden = source === "secret" || source === "password";
    if (value !== undefined)
      fields.push({ name, value, signed: true, sent: source !== "secret", hidden, isOwn: false });
  };
  const appendOwn = (): void => {
    const tail = variants?.fingerprint[String(parameters[variants.by])] ?? [];
    for (const field of [...fingerprint, ...tail]) {
      if (typeof field === "string") {
        append(field, parameters[field], field);
        continue;
      }
      const items: unknown = parameters[field.group];
      if (!Array.isArray(items)) continue;
      append(field.counter, String(items.length), field.counter);
      items.forEach((item: unknown, index) => {
        if (typeof item !== "object" || item === null) return;
        for (const { property, suffix } of field.fields)
          append(`${field.item}${index + 1}${suffix}`, Reflect.get(item, property), property);
      });
    }
  };
  for (const part of signed) {
    if (part.value === "own") appendOwn();
    else if ("parameter" in part) appendFilled(part);
    else for (const [name, value] of customOf(parameters)) append(name, value, name);
  }
  const order = signed.flatMap((part) => (part.value === "order" ? [part.parameter] : []))[0];
  // Everything signed has its place now.
  const names = order === undefined ? "" : fields.map(({ name }) => name).join(",");
  for (const name of unsigned) append(name, parameters[name], name, false);
  if (order === undefined) return fields;
  return fields.map((field) => (field.name === order ? { ...field, value: names } : field));
}

/** What a call gave, and what the client fills of the rest. */
function withFilled(
  given: CheckedParameters,
  filled: readonly FilledPart[],
  valueOf: (part: FilledPart) => string | undefined,
): CheckedParameters {
  // Without a prototype, like what was given: anybody may have put a price on `Object.prototype`.
  const parameters: Record<string, unknown> = { __proto__: null, ...given };
  for (const part of filled) parameters[part.parameter] ??= valueOf(part);
  return parameters;
}
