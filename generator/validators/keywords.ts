import { _ } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import names from "ajv/dist/compile/names.js";
import { literal, object } from "../code/literal.js";
import { FUNCTIONS } from "./functions.js";
import type { FunctionName } from "./functions.js";

/** What the keyword `value` says about a text. */
export interface ValueSchema {
  /** Name of the constant in the emitted code; equal names must mean equal schemas. */
  readonly name: string;
  readonly length?: { readonly min: number; readonly max: number; readonly allowed: string } | undefined;
  readonly form?: { readonly rule: string; readonly pattern: string; readonly allowed: string } | undefined;
}

/**
 * Our keywords: `value` for texts, `needs` for required properties, `only` for the allowed ones. ajv's own minLength and
 * maxLength count code points and make the emitted code import from ajv; together its keywords need some forty lines per
 * parameter. `renamed` learns which of ajv's numbered names stands for what.
 */
export function keywords(renamed: Map<string, string>): CodeKeywordDefinition[] {
  return [
    functionKeyword("value", "object", "checkValue", renamed, ({ gen, schema }) => {
      if (!isValueSchema(schema)) throw new TypeError("the keyword `value` needs a name");
      const type = gen.scopeValue("obj", { key: schema.name, ref: schema, code: new _Code(constantOf(schema)) });
      renamed.set(type.str, schema.name);
      return type;
    }),
    functionKeyword("needs", "array", "checkRequired", renamed, ({ schema }) => new _Code(literal(schema))),
    functionKeyword("only", "array", "checkKnown", renamed, ({ schema }) => new _Code(literal(schema))),
  ];
}

interface Context extends Omit<KeywordCxt, "schema"> {
  readonly schema: unknown;
}

/** A keyword whose code is a call of one of FUNCTIONS. */
function functionKeyword(
  keyword: string,
  schemaType: "object" | "array",
  name: FunctionName,
  renamed: Map<string, string>,
  argumentOf: (context: Context) => ReturnType<typeof _> | ReturnType<KeywordCxt["gen"]["scopeValue"]>,
): CodeKeywordDefinition {
  return {
    keyword,
    schemaType,
    ...(schemaType === "array" ? { type: "object" } : {}),
    code(context) {
      const { data, gen, it } = context;
      const check = gen.scopeValue("func", { key: name, ref: {}, code: new _Code(FUNCTIONS[name]) });
      renamed.set(check.str, name);
      const { vErrors } = names.default;
      const path = it.errorPath.emptyStr() ? _`${""}` : it.errorPath;
      gen.assign(vErrors, _`${check}(${data}, ${argumentOf(context)}, ${path}, ${vErrors})`);
    },
  };
}

function constantOf({ length, form }: ValueSchema): string {
  return object([
    ["length", length && literal(length)],
    [
      "form",
      form &&
        object([
          ["rule", literal(form.rule)],
          ["pattern", patternOf(form.pattern)],
          ["allowed", literal(form.allowed)],
        ]),
    ],
  ]);
}

function patternOf(source: string): string {
  return `new RegExp(${literal(`^(?:${source})$`)}, "u")`;
}

/** The keyword's value is made by this generator, never by the spec; anything else is a mistake in here. */
function isValueSchema(schema: unknown): schema is ValueSchema {
  return typeof schema === "object" && schema !== null && "name" in schema && typeof schema.name === "string";
}
