/** What a call would send, for people to read: nothing is sent, and secrets stay hidden unless they are asked for. */
import { settingsOf } from "./client.js";
import type { Client } from "./client.js";
import { prepare } from "./request/prepare.js";
import { MASK, encodeValue, scrub } from "./scrub.js";
import type { Operation } from "./spec-tables.js";

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
  const settings = settingsOf(client);
  const { url, headers, body, fingerprint, ...request } = prepare(settings, operation, parameters);
  const isRevealed = options.reveal === true;
  // A caller may have put a secret anywhere.
  const clean = (text: string): string => (isRevealed ? text : scrub(text, settings.secretForms));
  const fields = request.fields.map(({ name, value, hidden, signed, sent }) => ({
    name,
    value: hidden && !isRevealed ? MASK : clean(value),
    bytes: Buffer.byteLength(value),
    signed,
    sent,
  }));
  return {
    url: clean(url),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, clean(value)])),
    body: isRevealed ? body : maskedBody(fields, body),
    fields,
    fingerprint,
  };
}

/** The body again with masks in it; the fingerprint is the last pair and stays. */
function maskedBody(fields: readonly ExplainedField[], body: string): string {
  const sent = fields.filter((field) => field.sent);
  const encoded = (text: string): string => encodeValue(text).replaceAll(encodeValue(MASK), MASK);
  const visible = sent.map(({ name, value }) => `${encoded(name)}=${encoded(value)}`);
  return [...visible, body.slice(body.lastIndexOf("&") + 1)].join("&");
}
