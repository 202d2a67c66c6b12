import { child, textOf } from "../../parsed-value.js";
import { fileOf, nameInFile } from "../../parse-kind.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { NamedValue } from "../outline.js";
import type { Rule } from "./rule.js";

/** Two files of one name can only come about when one is not named after its content: one finding for both. */
function misnamed(all: readonly NamedValue[], key: "operation" | "object"): readonly Mistake[] {
  return all.flatMap(({ name, value }) => {
    const at = child(value, key);
    if (at === undefined || textOf(at) === undefined || name === nameInFile(value.file)) return [];
    const twin = all.find((other) => other.name === name && other.value !== value);
    if (twin !== undefined) {
      return [mistake("QM1035", at, `The ${key} "${name}" is also described in ${twin.value.file}.`)];
    }
    const renamed = fileOf(key, name);
    const fix = `Rename the file to ${renamed}, or write ${key}: ${nameInFile(value.file)}.`;
    return [mistake("QM1037", at, `The file is not named after its ${key} "${name}".`, { fix })];
  });
}

/** Operations and objects are unique and stand in a file of their name; endpoints are unique. */
export const operationNames: Rule = (outline) => [
  ...misnamed(outline.operations, "operation"),
  ...misnamed(outline.objects, "object"),
];

export const endpoints: Rule = (outline) => {
  const seen = new Map<string, string>();
  return outline.operations.flatMap(({ name, value }) => {
    const at = child(value, "endpoint");
    const endpoint = textOf(at)?.toLowerCase();
    if (at === undefined || endpoint === undefined) return [];
    const before = seen.get(endpoint);
    seen.set(endpoint, before ?? name);
    if (before === undefined) return [];
    return [mistake("QM1036", at, `The endpoint "${textOf(at) ?? endpoint}" is also that of "${before}".`)];
  });
};
