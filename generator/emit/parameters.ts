import type { StatementStructures } from "ts-morph";
import { comment, jsDoc, tag } from "../code/js-doc.js";
import type { Operation, Variant } from "../model/model.js";
import { names } from "../plan/names.js";
import { alias, interfaceOf } from "./statements.js";
import { extended, literalProperty, memberProperties } from "./types.js";

type UseName = (name: string) => string;

/** The type of an operation's parameters: an interface, or with variants a union that one parameter tells apart. */
export function parameterTypes(operation: Operation, use: UseName): StatementStructures[] {
  const { name, variants } = operation;
  const doc = `Parameters of {@link ${names.function(name)}}.`;
  if (variants === undefined)
    return isEmpty(operation)
      ? [alias(names.parameters(name), "Readonly<Record<string, never>>", doc)]
      : [commonType(operation, names.parameters(name), doc, use)];
  const common = names.commonParameters(name);
  const cases = variants.cases.map((one) => variantType(operation, one, common, use));
  const union = variants.cases.map(({ value }) => names.variantParameters(name, value)).join(" | ");
  return [
    commonType(operation, common, `Parameters that every kind of ${name} takes.`, use),
    ...cases,
    alias(names.parameters(name), union, `${doc} \`${variants.by.property}\` tells the kinds apart.`),
  ];
}

function isEmpty({ required, optional }: Operation): boolean {
  return required.length === 0 && optional.length === 0;
}

function commonType(
  { required, optional, variants }: Operation,
  name: string,
  doc: string,
  use: UseName,
): StatementStructures {
  const own = required.filter((member) => member !== variants?.by);
  return interfaceOf(name, doc, {
    extends: extended([...required, ...optional], use),
    properties: [...memberProperties(own, true, use), ...memberProperties(optional, false, use)],
  });
}

function variantType({ name, variants }: Operation, variant: Variant, common: string, use: UseName): StatementStructures {
  const { value, summary, source, note, retired, required, optional } = variant;
  const doc = comment(
    jsDoc([summary, note]),
    retired === undefined ? "" : tag("deprecated", retired),
    tag("see", source),
  );
  return interfaceOf(names.variantParameters(name, value), doc, {
    extends: [common, ...extended([...required, ...optional], use)],
    properties: [
      ...(variants === undefined ? [] : [literalProperty(variants.by, value)]),
      ...memberProperties(required, true, use),
      ...memberProperties(optional, false, use),
    ],
  });
}
