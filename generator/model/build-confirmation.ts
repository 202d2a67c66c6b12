import { child } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { buildValueField } from "./build-answer.js";
import type { Confirmation, Enumeration } from "./model.js";
import { below, flag, number, optionalText, sortedEntries, text, texts } from "./read-value.js";

export function buildConfirmation(root: Value, enumerations: ReadonlyMap<string, Enumeration>): Confirmation {
  const [fingerprint, reply] = [below(root, "fingerprint"), below(root, "reply")];
  const sourceOf = (value: Value): Pick<Confirmation, "source" | "note"> => ({
    source: text(value, "source"),
    note: optionalText(value, "note"),
  });
  return {
    meaning: text(root, "meaning"),
    ...sourceOf(root),
    state: text(root, "state"),
    fingerprint: {
      parameter: text(fingerprint, "parameter"),
      order: text(fingerprint, "order"),
      secret: text(fingerprint, "secret"),
      ...sourceOf(fingerprint),
    },
    states: sortedEntries(below(root, "states")).map(([name, value]) => ({
      name,
      meaning: text(value, "meaning"),
      signed: flag(value, "signed"),
      required: child(value, "required") === undefined ? [] : texts(value, "required"),
      ...sourceOf(value),
    })),
    reply: {
      ok: text(reply, "ok"),
      notOk: text(reply, "notOk"),
      messageLength: number(reply, "messageLength"),
      ...sourceOf(reply),
    },
    fields: sortedEntries(below(root, "fields")).map(([name, value]) => ({
      ...buildValueField(name, value, enumerations),
      paymentTypes: texts(value, "paymentTypes"),
    })),
  };
}
