import type { Settings } from "../client.js";
import type { Operation, RepeatingGroup, SignedField } from "../operation.js";

/** One name and value of a request, in the place where the gateway expects it. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** Part of the fingerprint's message. */
  readonly signed: boolean;
  /** The secret is signed, but never sent. */
  readonly sent: boolean;
  readonly secret: boolean;
  /** Of the operation, not of the profile's prefix. */
  readonly isOwn: boolean;
}

/** Parameters that passed the generated check: texts, and arrays of items with texts. */
type CheckedParameters = Readonly<Record<string, unknown>>;

/**
 * Brings a request's fields into the order of the fingerprint: the profile's prefix, the operation's own, then what is
 * sent unsigned. Parameters that are not given stand neither in the body nor in the sequence.
 */
export function arrange(
  settings: Settings,
  operation: Operation<unknown, unknown>,
  parameters: CheckedParameters,
): Field[] {
  const fields: Field[] = [];
  for (const { parameter, value } of settings.profile.prefix) {
    const content = value === "operation" ? operation.name : settings[value];
    if (content === undefined) continue;
    const isSecret = value === "secret" || value === "password";
    fields.push({
      name: parameter,
      value: content,
      signed: true,
      sent: value !== "secret",
      secret: isSecret,
      isOwn: false,
    });
  }
  for (const field of signedFields(operation, parameters)) append(fields, field, parameters);
  for (const name of operation.unsigned) appendValue(fields, name, parameters[name], false);
  return fields;
}

function signedFields(
  { fingerprint, variants }: Operation<unknown, unknown>,
  parameters: CheckedParameters,
): readonly SignedField[] {
  if (variants === undefined) return fingerprint;
  const tail = variants.fingerprint[String(parameters[variants.by])] ?? [];
  return [...fingerprint, ...tail];
}

function append(fields: Field[], field: SignedField, parameters: CheckedParameters): void {
  if (typeof field === "string") appendValue(fields, field, parameters[field], true);
  else appendGroup(fields, field, parameters[field.group]);
}

function appendGroup(fields: Field[], group: RepeatingGroup, items: unknown): void {
  if (!Array.isArray(items)) return;
  appendValue(fields, group.counter, String(items.length), true);
  items.forEach((item: unknown, index) => {
    if (!(item instanceof Object)) return;
    for (const { property, suffix } of group.fields) {
      appendValue(fields, `${group.item}${index + 1}${suffix}`, Reflect.get(item, property), true);
    }
  });
}

function appendValue(fields: Field[], name: string, value: unknown, signed: boolean): void {
  if (typeof value === "string") fields.push({ name, value, signed, sent: true, secret: false, isOwn: true });
}
