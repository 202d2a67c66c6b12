import { child, textOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { Name, Names } from "./outline-name.js";

export interface GroupOutline {
  readonly value: Value;
  /** Whether its lists can be read. */
  readonly whole: boolean;
  readonly counter: Name | undefined;
  /** What the names of an item begin with, where the group repeats. */
  readonly item: string | undefined;
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
  readonly fingerprint: readonly Name[];
}

export function outlineGroup(value: Value, names: Names): GroupOutline {
  const repeats = child(value, "repeats");
  return {
    value,
    whole: names.whole(value, ["optional", "fingerprint"]),
    counter: names.single(repeats, "counter"),
    item: textOf(child(repeats, "item")),
    required: names.list(value, "required"),
    optional: names.list(value, "optional"),
    fingerprint: names.list(value, "fingerprint"),
  };
}
