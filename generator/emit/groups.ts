import type { StatementStructures } from "ts-morph";
import { comment, jsDoc, tag } from "../code/js-doc.js";
import { array, literal } from "../code/literal.js";
import type { Group, Model } from "../model/model.js";
import { singleFiles } from "../parse-kind.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { constant, interfaceOf } from "./statements.js";
import { memberProperties } from "./types.js";

/** The groups: parameters that several operations take together. */
export function emitGroups(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.groups);
  return uses.file(
    singleFiles.groups,
    model.groups.flatMap((group) => groupStatements(group, uses.use)),
  );
}

function groupStatements(group: Group, use: (name: string) => string): StatementStructures[] {
  const { name, repeats, required, optional, fingerprint } = group;
  const doc = comment(jsDoc([group.meaning, group.note]), tag("see", group.source));
  const type = repeats?.typeName ?? names.groupParameters(name);
  const properties = [...memberProperties(required, true, use), ...memberProperties(optional, false, use)];
  const declaration = interfaceOf(type, doc, { properties });
  if (repeats === undefined) {
    const order = literal(fingerprint.map(({ property }) => property));
    return [
      declaration,
      constant(names.groupOrder(name), "readonly string[]", order, `The ${name} group in fingerprint order.`),
    ];
  }
  const fields = fingerprint.map(({ name: full, property }) =>
    literal({ property, suffix: full.slice(repeats.item.length) }),
  );
  const table = `{ group: ${literal(name)}, counter: ${literal(repeats.counter.name)}, item: ${literal(repeats.item.replace("{n}", ""))}, fields: ${array(fields)} }`;
  return [
    declaration,
    constant(
      names.groupTable(name),
      use("RepeatingGroup"),
      table,
      `The ${name} group in fingerprint order, item by item.`,
    ),
  ];
}
