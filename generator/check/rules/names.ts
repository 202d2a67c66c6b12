import { itemProperty } from "../../model/build-parameters.js";
import { child, entries, textOf } from "../../parse/value.js";
import { fileOf, nameInFile } from "../../read/spec-files.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { sentBy, sentWithGroup } from "../outline.js";
import type { Name, NamedValue, Outline } from "../outline.js";

function unknown(name: Name): Mistake {
  const guess = name.meant === undefined ? "." : `; did you mean "${name.meant}"?`;
  const fix =
    name.meant === undefined
      ? undefined
      : `Write ${name.meant}, or add ${name.text} to spec/parameters.yaml if it is another parameter.`;
  return mistake("QM1031", name.at, `"${name.text}" is neither a parameter nor a group${guess}`, { fix });
}

function wrongKind(name: Name, message: string, fix: string): Mistake {
  return mistake("QM1031", name.at, message, { fix });
}

/** Names where a parameter or a group may stand. */
function inOperation(name: Name): readonly Mistake[] {
  if (!name.known) return [unknown(name)];
  if (!name.text.includes("{n}")) return [];
  return [wrongKind(name, `"${name.text}" belongs to the items of a group.`, "Name the group instead of its parts.")];
}

/** Names where only a parameter may stand. */
function parameterOnly(outline: Outline) {
  return (name: Name): readonly Mistake[] => {
    if (!name.known) return [unknown(name)];
    if (!outline.groups.has(name.text)) return [];
    return [wrongKind(name, `"${name.text}" is a group; only a parameter can stand here.`, "Name its parameters.")];
  };
}

/** Every name in a list is a parameter or a group. */
export const unknownNames: Rule = (outline) => {
  const only = parameterOnly(outline);
  return [
    ...outline.operations.flatMap((operation) => [
      ...[operation, ...operation.variants].flatMap((lists) =>
        [...lists.required, ...lists.optional, ...lists.fingerprint].flatMap(inOperation),
      ),
      ...[...operation.unsigned, ...(operation.missing ?? []), ...operation.further].flatMap(only),
      ...(operation.by ? only(operation.by) : []),
    ]),
    ...[...outline.groups.values()].flatMap((group) => [
      ...[...group.required, ...group.optional, ...group.fingerprint].flatMap(only),
      ...(group.counter ? only(group.counter) : []),
    ]),
    ...outline.placed.flatMap(only),
  ];
};

/** What becomes the key of an object in generated code or in an answer. */
type Keyed = readonly [key: string, named: NamedValue];

function below({ value }: NamedValue, key: string): readonly Keyed[] {
  return entries(child(value, key)).map(([name, field]) => [name, { name, value: field }]);
}

function refuse([key, { name, value }]: Keyed): readonly Mistake[] {
  if (!(key in Object.prototype)) return [];
  const as = key === name ? "" : ` as "${key}"`;
  return [mistake("QM1055", value, `"${name}"${as} is a name that every object has.`, { side: "key" })];
}

/** No parameter, group, field or operation is called as something that objects inherit. */
export const inheritedNames: Rule = (outline) => {
  const items = [...outline.groups.values()].flatMap(({ item, required, optional }) =>
    [...required, ...optional].map(({ text, at }): Keyed => [itemProperty(item, text), { name: text, value: at }]),
  );
  const named = [...(outline.parameters ?? [])].map(([name, value]): Keyed => [name, { name, value }]);
  const groups = [...outline.groups].map(([name, { value }]): Keyed => [name, { name, value }]);
  const operations = outline.operations.map((one): Keyed => [
    one.name,
    { name: one.name, value: child(one.value, "operation") ?? one.value },
  ]);
  const fields = [
    ...outline.operations.flatMap((one) => below(one, "answer")),
    ...outline.objects.flatMap((one) => [...below(one, "fields"), ...below(one, "children")]),
    ...entries(child(outline.confirmation, "fields")).map(([name, value]): Keyed => [name, { name, value }]),
  ];
  // A parameter that is no item is found where it is described.
  const own = items.filter(([key, { name }]) => key !== name);
  return [...named, ...groups, ...operations, ...fields, ...own].flatMap(refuse);
};

/** Every parameter is sent by someone. */
export const unusedParameters: Rule = (outline) => {
  const used = [
    ...outline.operations.flatMap((operation) => sentBy(outline, operation)),
    ...[...outline.groups.keys()].flatMap((name) => sentWithGroup(outline, name)),
    ...outline.placed,
  ];
  // What an unreadable file uses is not known, nor what is meant by an unknown name.
  if (!outline.complete || used.some((name) => name.meant === undefined)) return [];
  const names = new Set(used.map((name) => name.meant));
  return [...(outline.parameters ?? [])]
    .filter(([name]) => !names.has(name))
    .map(([name, value]) =>
      mistake("QM1032", value, `No operation, group or profile sends "${name}".`, { side: "key" }),
    );
};

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

/** Names that Windows keeps for devices, whatever comes behind a dot. */
const DEVICE = /^(aux|con|nul|prn|com[0-9]|lpt[0-9])$/i;

/** Generated files stand in folders of every system: a name that one cannot hold, or that two of them share there, is none. */
export const fileNames: Rule = ({ operations, objects }) =>
  [operations, objects].flatMap((all) => {
    const seen = new Map<string, string>();
    return all.flatMap(({ name, value }) => {
      const at = child(value, "operation") ?? child(value, "object");
      const before = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), before ?? name);
      if (at === undefined) return [];
      if (DEVICE.test(name)) return [mistake("QM1056", at, `No folder on Windows can hold a file called "${name}".`)];
      if (before === undefined || before === name) return [];
      return [mistake("QM1056", at, `"${name}" differs from "${before}" by upper and lower case alone.`)];
    });
  });

export const endpoints: Rule = (outline) => {
  const seen = new Map<string, string>();
  return outline.operations.flatMap(({ name, interface: of, value }) => {
    const at = child(value, "endpoint");
    const endpoint = textOf(at)?.toLowerCase();
    if (at === undefined || endpoint === undefined) return [];
    const path = `${of ?? ""}/${endpoint}`;
    const before = seen.get(path);
    seen.set(path, before ?? name);
    if (before === undefined) return [];
    return [mistake("QM1036", at, `The endpoint "${textOf(at) ?? endpoint}" is also that of "${before}".`)];
  });
};
