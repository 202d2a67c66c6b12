import { _, Name } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import { array, literal, object } from "../../text/code.js";
import type { Code } from "../../text/code.js";
import { isList, isRecord } from "../../text/json.js";
import { byCodePoint } from "../../text/words.js";

/**
 * Our keywords: `value` for texts, `needs` for required properties, `needed` for those that depend on another, `texts` for those of a caller, `only` for the allowed ones, `each` and `object` for what
 * has a validator of its own. ajv's own minLength and maxLength count code points and make the emitted code import from ajv;
 * together its keywords need some forty lines per parameter, and build the place of every item before they know that anything
 * is wrong there. `constants` learns what the code refers to.
 */
export function keywords({ values, names }: Constants): CodeKeywordDefinition[] {
  return [
    callKeyword("value", (schema, path) => {
      if (!isValueSchema(schema)) throw new TypeError("the keyword `value` needs a name");
      remember(values, schema);
      return [{ check: "checkValue", rest: [schema.name, path] }];
    }),
    objectKeyword("needs", (schema) => {
      if (!isList(schema)) throw new TypeError("the keyword `needs` needs names");
      return schema.map((name) => ({ check: "checkGiven", property: accessOf(name), rest: [literal(name)] }));
    }),
    objectKeyword("needed", (schema) => {
      if (!isNeededSchema(schema)) throw new TypeError("the keyword `needed` needs a parameter, its values and names");
      return schema.map(({ by, values, names }) => ({
        check: "checkNeeded",
        rest: [literal(by), literal(values), literal(names)],
      }));
    }),
    callKeyword("texts", (schema, path) => {
      if (!isValueSchema(schema)) throw new TypeError("the keyword `texts` needs a name");
      remember(values, schema);
      return [{ check: "checkTexts", rest: [schema.name, path] }];
    }),
    objectKeyword("only", (schema) => {
      if (!isNamesSchema(schema)) throw new TypeError("the keyword `only` needs a name and names");
      names.set(schema.name, schema);
      return [{ check: "checkKnown", rest: [schema.name] }];
    }),
    callKeyword("each", (schema, path) => {
      if (!isEachSchema(schema)) throw new TypeError("the keyword `each` needs a validator");
      return [{ check: "checkEach", rest: [literal(schema.least), schema.check, path] }];
    }),
    callKeyword("object", (schema, path) => {
      if (typeof schema !== "string") throw new TypeError("the keyword `object` needs a validator");
      return [{ check: "checkObject", rest: [schema, path] }];
    }),
  ];
}

/** @throws when another schema has the name: one of the two would be checked by the other's rule */
function remember(values: Constants["values"], schema: ValueSchema): void {
  const before = values.get(schema.name);
  const rule = ({ min, max, form }: ValueSchema): string => JSON.stringify([min, max, form?.pattern]);
  if (before !== undefined && rule(before) !== rule(schema))
    throw new Error(`Bug in the generator: two forms are called ${schema.name}`);
  values.set(schema.name, schema);
}

/** ajv's name for the errors found so far. */
const vErrors = new Name("vErrors");

interface Context extends Omit<KeywordCxt, "schema"> {
  readonly schema: unknown;
}

/** A call of one of FUNCTIONS: with the data or one of its properties, the rest of the arguments, and the errors so far. */
interface Call {
  readonly check: string;
  readonly property?: Code;
  readonly rest: readonly Code[];
}

type CallsOf = (schema: unknown, path: Code) => readonly Call[];

/** A keyword whose code is calls. */
function callKeyword(keyword: string, callsOf: CallsOf): CodeKeywordDefinition {
  return {
    keyword,
    code({ data, gen, it, schema }: Context) {
      const path = it.errorPath.emptyStr() ? '""' : it.errorPath.toString();
      for (const { check, property = "", rest } of callsOf(schema, path)) {
        const [name, of, others] = [check, property, rest.join(", ")].map((code) => new _Code(code));
        gen.assign(vErrors, _`${name}(${data}${of}, ${others}, ${vErrors})`);
      }
    },
  };
}

/** A keyword that is looked at once the data is known to be an object. */
function objectKeyword(keyword: string, callsOf: CallsOf): CodeKeywordDefinition {
  return { ...callKeyword(keyword, callsOf), type: "object" };
}

function accessOf(name: unknown): Code {
  return typeof name === "string" && /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${literal(name)}]`;
}

/** The keywords' values are made by this generator, never by the spec; anything else is a mistake in here. */
function isValueSchema(schema: unknown): schema is ValueSchema {
  return isRecord(schema) && typeof schema["name"] === "string";
}

function isNamesSchema(schema: unknown): schema is NamesSchema {
  return isRecord(schema) && typeof schema["name"] === "string" && isList(schema["names"]);
}

function isNeededSchema(schema: unknown): schema is readonly NeededSchema[] {
  return isList(schema) && schema.every((one) => isRecord(one) && isList(one["values"]) && isList(one["names"]));
}

function isEachSchema(schema: unknown): schema is { readonly check: string; readonly least: number } {
  return isRecord(schema) && typeof schema["check"] === "string" && typeof schema["least"] === "number";
}

/** The form of a text: a regular expression (flag u) for all of it, the rule's name, and what is allowed in words. */
interface FormSchema {
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

/** What the keyword `needed` says about an object: which values of a property need which others. */
export interface NeededSchema {
  readonly by: string;
  readonly values: readonly string[];
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
    ["pattern", String(new RegExp(`^(?:${pattern})$`, "u"))],
    ["allowed", literal(allowed)],
  ]);
}

/** Every value has the same properties in the same order, which is what the engine reads fastest. */
function valueCode({ min = 0, max, form }: ValueSchema): Code {
  return object([
    ["min", literal(min)],
    ["max", literal(max ?? Number.MAX_SAFE_INTEGER)],
    ["form", form?.name ?? "undefined"],
  ]);
}
