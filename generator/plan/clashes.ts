import { fileStart } from "../findings/locate.js";
import type { Spot } from "../findings/locate.js";
import type { Finding, Range } from "../findings/finding.js";
import { makeFinding } from "../findings/make-finding.js";
import type { Model } from "../model/model.js";
import { neededBy } from "./plan.js";
import type { Needed } from "./plan.js";

/** Names of the spec that generated code has for something else already: what comes later would hide what was there. */
export function clashesIn(model: Model, rangeOf: (spot: Spot) => Range): readonly Finding[] {
  const taken = new Map<string, Needed>();
  const found = new Map<string, Finding>();
  for (const one of neededBy(model)) {
    const other = taken.get(one.name);
    const spot = one.after ?? other?.after;
    taken.set(one.name, other ?? one);
    if (other === undefined) continue;
    const message = `Generated code needs the name ${one.name} twice: in ${other.home.path} and in ${one.home.path}.`;
    const [file, range] = spot === undefined ? ["spec", fileStart] : [spot.file, rangeOf(spot)];
    // An operation brings many names: the first that is taken says enough.
    const place = `${file}:${range.start.line}:${range.start.column}`;
    if (!found.has(place)) found.set(place, makeFinding("QM1040", file, range, message));
  }
  return [...found.values()];
}
