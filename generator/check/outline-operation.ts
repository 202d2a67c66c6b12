import { child, entries, items } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { Name, Names } from "./outline-name.js";

interface Lists {
  readonly value: Value;
  /** Whether its lists can be read. */
  readonly whole: boolean;
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
  readonly fingerprint: readonly Name[];
  readonly vectors: readonly Value[];
}

/** What is sent and signed in one kind of call: an operation without variants, or one of its variants. */
export interface CallOutline {
  readonly whole: boolean;
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
  readonly unsigned: readonly Name[];
  readonly fingerprint: readonly Name[];
  /** The variant's own part, where there are variants. */
  readonly own: Lists;
  readonly variant: string | undefined;
}

export interface OperationOutline extends Lists {
  readonly name: string;
  readonly unsigned: readonly Name[];
  /** Undefined where the order in which missing parameters are reported is not known. */
  readonly missing: readonly Name[] | undefined;
  readonly by: Name | undefined;
  readonly variants: readonly (Lists & { readonly name: string })[];
  readonly calls: readonly CallOutline[];
}

/** A part of a repeating group cannot stand for itself: that is a finding, and nothing more can be said about it. */
function namesAlone(names: Names, value: Value, key: string): readonly Name[] {
  return names.list(value, key).map((name) => (name.text.includes("{n}") ? { ...name, meant: undefined } : name));
}

function lists(value: Value, names: Names, needed: readonly string[]): Lists {
  return {
    value,
    whole: names.whole(value, needed),
    required: namesAlone(names, value, "required"),
    optional: namesAlone(names, value, "optional"),
    fingerprint: namesAlone(names, value, "fingerprint"),
    vectors: items(child(value, "vectors")),
  };
}

export function outlineOperation(value: Value, name: string, names: Names): OperationOutline {
  const base = lists(value, names, ["required", "fingerprint"]);
  const unsigned = names.list(value, "unsigned");
  const missing = child(value, "missing");
  const cases = entries(child(value, "variants", "cases"));
  const variants = cases.map(([variant, below]) => ({
    ...lists(below, names, ["required", "fingerprint"]),
    name: variant,
  }));
  const calls = variants.map((own) => ({
    whole: base.whole && own.whole,
    required: [...base.required, ...own.required],
    optional: [...base.optional, ...own.optional],
    unsigned,
    fingerprint: [...base.fingerprint, ...own.fingerprint],
    own,
    variant: own.name,
  }));
  return {
    ...base,
    name,
    unsigned,
    missing: missing && names.list(missing, "order"),
    by: names.single(child(value, "variants"), "by"),
    variants,
    calls: calls.length > 0 ? calls : [{ ...base, unsigned, own: base, variant: undefined }],
  };
}
