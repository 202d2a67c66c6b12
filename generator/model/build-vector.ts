import { DEFAULT_PROFILE } from "../defaults.js";
import { child, items } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { Vector } from "./model.js";
import type { At } from "./position.js";
import { below, choice, optionalText, sortedEntries, text, textRecord } from "./read-value.js";

/** In TypeScript form: texts, and lists of items for repeating groups. */
function buildParameters(value: Value): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sortedEntries(value).map(([name, given]) => [
      name,
      Array.isArray(given.raw) ? items(given).map(textRecord) : text(value, name),
    ]),
  );
}

export function buildVector(value: Value, at: At): Vector {
  return {
    id: text(value, "id"),
    credentials: text(value, "credentials"),
    profile: optionalText(value, "profile") ?? DEFAULT_PROFILE,
    algorithm: child(value, "algorithm") === undefined ? "hmac" : choice(value, "algorithm", ["hmac", "sha512"]),
    settings: textRecord(child(value, "settings")),
    source: text(value, "source"),
    parameters: buildParameters(below(value, "parameters")),
    fingerprint: text(value, "fingerprint"),
    at: at(value),
  };
}
