import type { Code } from "../findings/catalogue.js";
import type { Spot } from "../parse/parse.js";
import type { Side } from "../parse/position.js";
import type { Value } from "../parse/value.js";
import type { Outline } from "./outline.js";

/** A finding before its position is looked up. */
export interface Mistake extends Spot {
  readonly code: Code;
  readonly message: string;
  readonly fix: string | undefined;
}

interface Extra {
  readonly side?: Side;
  readonly fix?: string | undefined;
}

/** A mistake in `value`, shown at the value itself or at its key. */
export function mistake(code: Code, value: Value, message: string, extra: Extra = {}): Mistake {
  return {
    code,
    file: value.file,
    path: value.path,
    side: extra.side ?? "value",
    message,
    fix: extra.fix,
  };
}

/** A semantic rule: looks at the whole spec, says what is wrong and where, and nothing about positions. */
export type Rule = (outline: Outline) => readonly Mistake[];
