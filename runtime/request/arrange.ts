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
  /** The spec marks it as personal, or as a secret of the operation's own. */
  readonly personal: boolean;
  /** Of the operation, not of the profile's prefix. */
  readonly isOwn: boolean;
}

/** Parameters that passed the generated check: texts, and arrays of items with texts. */
type CheckedParameters = Readonly<Record<string, unknown>>;

/** How the operation names a value that has another name on the wire, and whether it is signed; it is by default. */
interface How {
  readonly property?: string;
  readonly signed?: boolean;
}

type Append = (name: string, value: unknown, how?: How) => void;

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
      personal: false,
      isOwn: false,
    });
  }
  const append = (name: string, value: unknown, { property = name, signed = true }: How = {}): void => {
    if (typeof value !== "string") return;
    const personal = operation.personal.includes(property);
    fields.push({ name, value, signed, sent: true, secret: false, personal, isOwn: true });
  };
  for (const field of signedFields(operation, parameters)) {
    if (typeof field === "string") append(field, parameters[field]);
    else appendGroup(append, field, parameters[field.group]);
  }
  for (const name of operation.unsigned) append(name, parameters[name], { signed: false });
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

function appendGroup(append: Append, group: RepeatingGroup, items: unknown): void {
  if (!Array.isArray(items)) return;
  append(group.counter, String(items.length));
  items.forEach((item: unknown, index) => {
    if (typeof item !== "object" || item === null) return;
    for (const { property, suffix } of group.fields) {
      append(`${group.item}${index + 1}${suffix}`, Reflect.get(item, property), { property });
    }
  });
}
