import { schemaFile } from "../../parse-kind.js";
import type { FileKind } from "../../parse-kind.js";
import { child, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import type { SpecFile } from "../../read.js";

/** What a JSON Schema of the spec says about one text: in words, by its values, or by its form. */
export interface TextRule {
  readonly words: string;
  /** Empty where any text of the form will do. */
  readonly values: readonly string[];
  readonly form: RegExp | undefined;
}

/** The rule at a place in a schema, such as `properties`, `effect`. */
export type RuleAt = (...keys: readonly string[]) => TextRule;

/** Reads rules from the schema for files of a kind; what the schema says is not written down here again. */
export function rulesIn(files: readonly SpecFile[], kind: FileKind): RuleAt {
  const file = schemaFile(kind);
  const raw: unknown = JSON.parse(files.find((one) => one.file === file)?.text ?? "{}");
  const schema: Value = { file, path: [], raw };
  return (...keys) => {
    const found = follow(schema, child(schema, ...keys));
    const form = textOf(child(found, "pattern"));
    return {
      words: textOf(child(found, "description")) ?? "",
      values: items(child(found, "enum")).flatMap((value) => textOf(value) ?? []),
      form: form === undefined ? undefined : new RegExp(form, "u"),
    };
  };
}

/** Why a text breaks a rule; undefined where it does not. */
export function problemWith(text: string, { words, values, form }: TextRule): string | undefined {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return "It must be one line, without control characters.";
  if (text === "") return "It must not be empty.";
  if (values.length > 0 && !values.includes(text)) return `"${text}" is none of ${values.join(", ")}.`;
  if (form?.test(text) === false) return `"${text}" does not have the form ${form.source}: ${words}`;
  return undefined;
}

function follow(schema: Value, value: Value | undefined): Value | undefined {
  const name = textOf(child(value, "$ref"))?.replace("#/definitions/", "");
  return name === undefined ? value : child(schema, "definitions", name);
}
