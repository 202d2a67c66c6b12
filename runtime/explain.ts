import { settingsOf } from "./client.js";
import type { Client } from "./client.js";
import { MASK } from "./mask.js";
import type { Operation } from "./operation.js";
import type { Field } from "./request/arrange.js";
import { encode } from "./request/encode.js";
import { prepare } from "./request/prepare.js";
import { scrubForms } from "./scrub.js";

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

const ENCODED_MASK = encode([["", MASK]]).slice(1);

/** What a call would send, without sending it. */
export interface Explanation {
  readonly url: string;
  /** Every header that goes out, in order. */
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
  const { secretForms } = settingsOf(client);
  const isRevealed = options.reveal === true;
  // A caller may have put a secret anywhere.
  const clean = (text: string): string => (isRevealed ? text : scrubForms(text, secretForms));
  const fields = isRevealed ? request.fields : request.fields.map((field) => masked(field, clean));
  return {
    url: clean(request.url),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, clean(value)])),
    body: isRevealed ? request.body : maskedBody(fields, request.body),
    fields: fields.map(({ name, value, signed, sent }, index) => ({
      name,
      value,
      bytes: Buffer.byteLength(request.fields[index]?.value ?? ""),
      signed,
      sent,
    })),
    fingerprint: request.fingerprint,
  };
}

function masked(field: Field, clean: (text: string) => string): Field {
  return { ...field, value: field.secret || field.personal ? MASK : clean(field.value) };
}

/** The body again with masks in it; the fingerprint is the last pair and stays. */
function maskedBody(fields: readonly Field[], body: string): string {
  const sent = fields.filter((field) => field.sent);
  const visible = sent.map(({ name, value }) => encode([[name, value]]).replaceAll(ENCODED_MASK, MASK));
  return [...visible, body.slice(body.lastIndexOf("&") + 1)].join("&");
}
