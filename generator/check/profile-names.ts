import { child, items, textOf } from "../parsed-value.js";
import type { Outline } from "./outline.js";

/** The parameters that profiles place in every request, and the fingerprint itself. */
export const profileNames = (outline: Outline): ReadonlySet<string> => {
  const prefixes = [...(outline.profiles?.values() ?? [])].flatMap((profile) => items(child(profile, "prefix")));
  const names = [...prefixes, child(outline.service, "fingerprint")].map((entry) => textOf(child(entry, "parameter")));
  return new Set(names.filter((name) => name !== undefined));
};
