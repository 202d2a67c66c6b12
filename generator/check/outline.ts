/**
 * What the rules look at: the spec by names, read tolerantly. A file that could not be read is known by its name alone, so
 * that rules about other files do not fail because of it.
 */
import type { SpecDocument } from "../parse.js";
import { kindOf, nameInFile } from "../parse-kind.js";
import type { FileKind } from "../parse-kind.js";
import { child, entries, items, textOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import { outlineGroup } from "./outline-group.js";
import type { GroupOutline } from "./outline-group.js";
import { outlineLifeCycles } from "./outline-life-cycles.js";
import type { LifeCyclesOutline } from "./outline-life-cycles.js";
import { namesIn } from "./outline-name.js";
import type { Name, Names } from "./outline-name.js";
import { outlineOperation } from "./outline-operation.js";
import type { OperationOutline } from "./outline-operation.js";

/** Undefined where the file with the table is missing or cannot be read: then nobody can say what is unknown. */
export type Table = ReadonlyMap<string, Value> | undefined;

export interface Outline {
  /** Every readable file. */
  readonly roots: readonly Value[];
  /** Whether every file could be read; only then something can be called unused. */
  readonly complete: boolean;
  /** Whether both parameters and groups could be read; only then a name can be called unknown. */
  readonly namesKnown: boolean;
  readonly service: Value | undefined;
  readonly sources: Table;
  readonly profiles: Table;
  /** The parameters that profiles place in every request, and the fingerprint itself. */
  readonly placed: readonly Name[];
  readonly credentials: Table;
  readonly parameters: Table;
  readonly groups: ReadonlyMap<string, GroupOutline>;
  readonly enumerations: Table;
  readonly currencies: Table;
  readonly families: Table;
  readonly parameterIds: Table;
  readonly codes: Table;
  readonly demoAccount: Value | undefined;
  readonly lifeCycles: LifeCyclesOutline;
  readonly objects: readonly NamedValue[];
  readonly operations: readonly OperationOutline[];
}

/** The content of a file about one operation or object, by the name in it; or that of the file, where there is none in it. */
export interface NamedValue {
  readonly name: string;
  readonly value: Value;
}

function table(root: Value | undefined, key: string): Table {
  const value = child(root, key);
  return value === undefined ? undefined : new Map(entries(value));
}

function placedNames(service: Value | undefined, names: Names): readonly Name[] {
  const prefixes = entries(child(service, "profiles")).flatMap(([, profile]) => items(child(profile, "prefix")));
  return [...prefixes, child(service, "fingerprint")].flatMap((entry) => names.single(entry, "parameter") ?? []);
}

/** A file that could not be read says nothing but its name. */
function unread(file: string): Value {
  return { file, path: [], raw: undefined };
}

export function outline(documents: readonly SpecDocument[], unreadable: readonly string[]): Outline {
  const roots = documents.map((document) => document.root);
  const ofKind = (kind: FileKind): readonly Value[] => [
    ...documents.filter((document) => document.kind === kind).map((document) => document.root),
    ...unreadable.filter((file) => kindOf(file) === kind).map(unread),
  ];
  const [service] = ofKind("service");
  const [enumerations] = ofKind("enumerations");
  const [errorCodes] = ofKind("error-codes");
  const [demoAccount] = ofKind("demo-account");
  const [lifeCycles] = ofKind("life-cycles");
  const [groupFile] = ofKind("groups");
  const [parameterFile] = ofKind("parameters");
  const parameters = table(parameterFile, "parameters");
  const groups = table(groupFile, "groups");
  const names = namesIn(parameters, groups);
  const nameOf = (value: Value, key: string): string => textOf(child(value, key)) ?? nameInFile(value.file);

  const groupOutlines = new Map([...(groups ?? [])].map(([name, value]) => [name, outlineGroup(value, names)]));
  const operations = ofKind("operation").map((value) => outlineOperation(value, nameOf(value, "operation"), names));

  return {
    roots,
    complete:
      unreadable.length === 0 &&
      [...groupOutlines.values(), ...operations, ...operations.flatMap((one) => one.calls)].every((one) => one.whole),
    namesKnown: parameters !== undefined && groups !== undefined,
    service,
    sources: table(service, "sources"),
    profiles: table(service, "profiles"),
    placed: placedNames(service, names),
    credentials: table(service, "credentials"),
    parameters,
    groups: groupOutlines,
    enumerations: table(enumerations, "enumerations"),
    currencies: table(enumerations, "currencies"),
    families: table(errorCodes, "families"),
    parameterIds: table(errorCodes, "parameterIds"),
    codes: table(errorCodes, "codes"),
    demoAccount,
    lifeCycles: outlineLifeCycles(lifeCycles),
    objects: ofKind("object").map((value) => ({ name: nameOf(value, "object"), value })),
    operations,
  };
}
