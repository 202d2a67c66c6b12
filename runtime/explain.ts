import type { Client } from "./client.js";
import { MASK } from "./mask.js";
import type { Operation } from "./operation.js";
import type { Field } from "./request/arrange.js";
import { encode } from "./request/encode.js";
import { prepare } from "./request/prepare.js";

/** One value of a request, in fingerprint order; what is sent unsigned comes last. */
export interface ExplainedField {
  readonly name: string;
  /** Masked where it is secret or personal, unless revealed. */
  readonly value: string;
  /** Length of the true value in UTF-8 bytes. */
  readonly bytes: number;
  readonly signed: boolean;
  /** The secret is signed, but not sent. */
  readonly sent: boolean;
}

/** What a call would send, without sending it. */
export interface Explanation {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fields: readonly ExplainedField[];
  readonly fingerprint: string;
}

export interface ExplainOptions {
  /** Show secret, password and personal data instead of a mask. Default false. */
  readonly reveal?: boolean | undefined;
}

/** Explains what a call of the given operation would send. @throws {InvalidParametersError} as the call itself would */
export function explainOperation<P>(
  client: Client,
  operation: Operation<P, unknown>,
  parameters: P,
  options: ExplainOptions = {},
): Explanation {
  const request = prepare(client, operation, parameters);
  const shown = options.reveal === true ? request.fields : request.fields.map((field) => masked(field));
  return {
    url: request.url,
    headers: request.headers,
    body: options.reveal === true ? request.body : maskedBody(shown, request.body),
    fields: shown.map(({ name, value, signed, sent }, index) => ({
      name,
      value,
      bytes: Buffer.byteLength(request.fields[index]?.value ?? ""),
      signed,
      sent,
    })),
    fingerprint: request.fingerprint,
  };
}

function masked(field: Field): Field {
  return field.secret || field.personal ? { ...field, value: MASK } : field;
}

/** The body again with masks in it; the fingerprint is the last pair and stays. */
function maskedBody(fields: readonly Field[], body: string): string {
  const sent = fields.filter((field) => field.sent);
  const visible = sent.map(({ name, value }) => (value === MASK ? `${name}=${MASK}` : encode([[name, value]])));
  return [...visible, body.slice(body.lastIndexOf("&") + 1)].join("&");
}
