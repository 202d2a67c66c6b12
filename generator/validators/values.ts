import { array, literal, object } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import { byCodePoint } from "../code-point-order.js";

/** The form of a text: a regular expression (flag u) for all of it, the rule's name, and what is allowed in words. */
export interface FormSchema {
  readonly name: string;
  readonly rule: string;
  readonly pattern: string;
  readonly allowed: string;
}

/** What the keyword `value` says about a text. Equal names must mean equal schemas. */
export interface ValueSchema {
  readonly name: string;
  /** Bounds of the length in UTF-8 bytes. */
  readonly min?: number;
  readonly max?: number;
  readonly form?: FormSchema | undefined;
}

/** What the keyword `only` says about an object. Equal names must mean equal schemas. */
export interface NamesSchema {
  readonly name: string;
  readonly names: readonly string[];
}

/** What the validators refer to, by name. */
export interface Constants {
  readonly values: Map<string, ValueSchema>;
  readonly names: Map<string, NamesSchema>;
}

/** The constants that the validators refer to, in code-point order of their names: forms first, then values, then names. */
export function constantsOf({ values, names }: Constants): Code[] {
  const all = [...values.values()];
  const forms = all.flatMap(({ form }) => (form === undefined ? [] : [[form.name, formCode(form)] as const]));
  return [
    ...declarations(forms),
    ...declarations(all.map((value) => [value.name, valueCode(value)])),
    ...declarations([...names.values()].map((one) => [one.name, `new Set(${array(one.names.map(literal))})`])),
  ];
}

function declarations(constants: readonly (readonly [name: string, code: Code])[]): Code[] {
  return [...new Map(constants)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, code]) => `const ${name} = ${code};`);
}

function formCode({ rule, pattern, allowed }: FormSchema): Code {
  return object([
    ["rule", literal(rule)],
    ["pattern", `new RegExp(${literal(`^(?:${pattern})$`)}, "u")`],
    ["allowed", literal(allowed)],
  ]);
}

/** Every value has the same properties in the same order, which is what the engine reads fastest. */
function valueCode({ min = 0, max, form }: ValueSchema): Code {
  return object([
    ["min", literal(min)],
    ["max", max === undefined ? "Infinity" : literal(max)],
    ["form", form?.name ?? "undefined"],
  ]);
}
