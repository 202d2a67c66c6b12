/** All that has a code: what can be wrong with a spec, then what can change in it. */
import { catalogue as findings } from "../../findings/catalogue.js";
import { byCodePoint } from "../../code-point-order.js";
import { audienceWords } from "../shared/audience.js";
import { catalogue as changes } from "../shared/change-catalogue.js";

export interface Explained {
  readonly code: string;
  /** The severity of a finding, the version that a change asks for. */
  readonly weight: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A piece of spec. */
  readonly example: string | undefined;
}

export const explained: readonly Explained[] = [
  ...sorted(findings).map(([code, { title, severity, cause, fix, example }]) => ({
    code,
    weight: severity,
    title,
    paragraphs: [cause, `Fix: ${fix}`],
    example,
  })),
  ...sorted(changes).map(([code, { title, bump, effect, breaks, audience }]) => ({
    code,
    weight: bump === "none" ? "no bump" : bump,
    title,
    paragraphs: [effect, `Breaks ${breaks.join(", ")}, for ${audienceWords(audience, "the operation")}.`],
    example: undefined,
  })),
];

function sorted<T>(catalogue: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(catalogue).sort(([a], [b]) => byCodePoint(a, b));
}
