import { createHmac } from "node:crypto";
import { child, entries, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Rule } from "../mistake.js";
import { valuesOf } from "../outline.js";
import type { Outline } from "../outline.js";

/** A state demands fields that there are, and that it can prove; its names are not among the fields. */
export const confirmationFields: Rule = ({ confirmation }) => {
  const fields = child(confirmation, "fields");
  if (fields === undefined) return [];
  const known = new Set(entries(fields).map(([name]) => name));
  const demanded = entries(child(confirmation, "states")).flatMap(([state, value]) =>
    items(child(value, "required")).flatMap((at) => {
      const name = textOf(at) ?? "";
      if (child(value, "signed")?.raw === false)
        return [mistake("QM1151", at, `"${state}" is not signed, so that nothing can be demanded of it.`)];
      if (known.has(name)) return [];
      return [mistake("QM1151", at, `A confirmation has no field "${name}"${didYouMean(name, known)}`)];
    }),
  );
  const named = [
    child(confirmation, "state"),
    ...["parameter", "order", "secret"].map((key) => child(confirmation, "fingerprint", key)),
  ];
  const twice = named.flatMap((at) => {
    const name = textOf(at) ?? "";
    return at === undefined || !known.has(name) ? [] : [mistake("QM1151", at, `"${name}" is a field as well.`)];
  });
  return [...demanded, ...twice];
};

/** Fields name payment methods that there are. */
export const confirmationTypes: Rule = (outline) => {
  const types = valuesOf(outline, "PaymentType");
  if (types === undefined) return [];
  return entries(child(outline.confirmation, "fields")).flatMap(([, field]) =>
    items(child(field, "paymentTypes")).flatMap((at) => {
      const type = textOf(at) ?? "";
      if (types.includes(type)) return [];
      return [mistake("QM1152", at, `There is no payment method "${type}"${didYouMean(type, types)}`)];
    }),
  );
};

/** The reply has a place for its message. */
export const confirmationReply: Rule = ({ confirmation }) => {
  const at = child(confirmation, "reply", "notOk");
  if (at === undefined || textOf(at)?.includes("{message}") !== false) return [];
  return [mistake("QM1153", at, "The reply has no {message}.")];
};

/** Recomputes the posts with known fingerprints, with code of the checker's own. */
export const confirmationVectors: Rule = (outline) =>
  items(child(outline.confirmation, "vectors")).flatMap((vector) => {
    const at = child(vector, "fingerprint");
    const computed = fingerprintOf(outline, vector);
    if (at === undefined || computed === undefined || textOf(at) === computed) return [];
    const id = textOf(child(vector, "id")) ?? "";
    return [mistake("QM1104", at, `The fingerprint of ${id} does not recompute; from the spec follows ${computed}.`)];
  });

function fingerprintOf({ confirmation, credentials, service }: Outline, vector: Value): string | undefined {
  const part = (key: string): string | undefined => textOf(child(confirmation, "fingerprint", key));
  const [secretName, orderName] = [part("secret"), part("order")];
  const secret = textOf(child(credentials?.get(textOf(child(vector, "credentials")) ?? ""), "secret"));
  const algorithm = textOf(child(service, "fingerprint", "algorithm"));
  if (secretName === undefined || orderName === undefined || secret === undefined || algorithm === undefined)
    return undefined;
  const order = textOf(child(vector, "order")) ?? "";
  const values = order.split(",").map((name) => {
    if (name === secretName) return secret;
    return name === orderName ? order : (textOf(child(vector, "fields", name)) ?? "");
  });
  return createHmac(algorithm, secret).update(values.join(""), "utf8").digest("hex");
}
