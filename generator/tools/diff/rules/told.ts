/** Differences that are told in one sentence, whatever they are. */
import type { Code } from "../../shared/change-catalogue/entry.js";
import { changeWords } from "../words.js";
import type { Tell } from "./rule.js";

/** The sentence, from the steps that the pattern's `*` stood for and how the value changed. */
export type Words = (keys: readonly string[], changed: string) => string;

/** Something that every operation has part in. */
export function ofAll(code: Code, words: Words): Tell {
  return ({ keys, before, after }, { either }) => ({
    code,
    words: words(keys, changeWords(before, after)),
    operations: either.operations,
  });
}

/** Something that no operation has part in. */
export function ofNone(code: Code, words: Words): Tell {
  return ({ keys, before, after }) => ({ code, words: words(keys, changeWords(before, after)), operations: [] });
}
