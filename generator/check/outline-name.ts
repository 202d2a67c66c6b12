import { child, items, textOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import { nearest } from "./nearest.js";
import type { Table } from "./outline.js";

/** A name in one of the lists of the spec. */
export interface Name {
  readonly text: string;
  /**
   * What it stands for: the name itself if it is known, else the known name that was probably meant. Rules go on with that,
   * so that one misspelling is one finding.
   */
  readonly meant: string | undefined;
  readonly known: boolean;
  readonly at: Value;
}

/** Reads names; knows what is a parameter and what is a group. */
export interface Names {
  readonly list: (value: Value | undefined, key: string) => readonly Name[];
  /** Whether all of these lists can be read; without them nobody can say what is sent or signed. */
  readonly whole: (value: Value, keys: readonly string[]) => boolean;
  readonly single: (value: Value | undefined, key: string) => Name | undefined;
}

export function namesIn(parameters: Table, groups: Table): Names {
  const known = new Set([...(parameters?.keys() ?? []), ...(groups?.keys() ?? [])]);
  // Without both tables nothing can be called unknown.
  const sure = parameters !== undefined && groups !== undefined;
  const name = (at: Value | undefined): readonly Name[] => {
    const text = textOf(at);
    if (at === undefined || text === undefined) return [];
    if (!sure || known.has(text)) return [{ text, meant: text, known: true, at }];
    return [{ text, meant: nearest(text, known), known: false, at }];
  };
  return {
    list: (value, key) => items(child(value, key)).flatMap(name),
    whole: (value, keys) =>
      keys.every((key) => Array.isArray(child(value, key)?.raw)) &&
      keys.every((key) => items(child(value, key)).every((item) => textOf(item) !== undefined)),
    single: (value, key) => name(child(value, key))[0],
  };
}
