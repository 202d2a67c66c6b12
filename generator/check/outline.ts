/**
 * What the rules look at: the spec by names, read tolerantly. A file that could not be read is known by its name alone, so
 * that rules about other files do not fail because of it.
 */
import { machineKinds } from "../model/model.js";
import type { MachineKind } from "../model/model.js";
import type { SpecDocument } from "../parse/parse.js";
import { child, entries, items, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { kindOf, nameInFile } from "../read/spec-files.js";
import type { FileKind } from "../read/spec-files.js";
import { nearest } from "../text/words.js";

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
  readonly interfaces: Table;
  /** Addresses of the interfaces; none where they cannot be read. */
  readonly profiles: readonly ProfileOutline[];
  /** What all of them place, and the parameters of the fingerprint. */
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
  readonly confirmation: Value | undefined;
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

/** An address of an interface. A client names it without its interface. */
export interface ProfileOutline extends NamedValue {
  readonly interface: string;
  /** The parameters that it places in every request. */
  readonly placed: readonly Name[];
}

function profilesIn(service: Value | undefined, names: Names): readonly ProfileOutline[] {
  return [...(table(service, "interfaces") ?? [])].flatMap(([name, one]) =>
    named(child(one, "profiles")).map((profile) => ({
      ...profile,
      interface: name,
      placed: items(child(profile.value, "signed")).flatMap((entry) => names.single(entry, "parameter") ?? []),
    })),
  );
}

/** The parameter of the fingerprint, of the service and of interfaces that have one of their own. */
function fingerprintsIn(service: Value | undefined, names: Names): readonly Name[] {
  const own = entries(child(service, "interfaces")).flatMap(([, one]) => names.single(one, "fingerprint") ?? []);
  return [...own, ...[names.single(child(service, "fingerprint"), "parameter")].flatMap((name) => name ?? [])];
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
  const [confirmation] = ofKind("confirmation");
  const [groupFile] = ofKind("groups");
  const [parameterFile] = ofKind("parameters");
  const parameters = table(parameterFile, "parameters");
  const groups = table(groupFile, "groups");
  const names = namesIn(parameters, groups);
  const nameOf = (value: Value, key: string): string => textOf(child(value, key)) ?? nameInFile(value.file);

  const profiles = profilesIn(service, names);
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
    interfaces: table(service, "interfaces"),
    profiles,
    placed: [...profiles.flatMap(({ placed }) => placed), ...fingerprintsIn(service, names)],
    credentials: table(service, "credentials"),
    parameters,
    groups: groupOutlines,
    enumerations: table(enumerations, "enumerations"),
    currencies: table(enumerations, "currencies"),
    families: table(errorCodes, "families"),
    parameterIds: table(errorCodes, "parameterIds"),
    codes: table(errorCodes, "codes"),
    demoAccount,
    confirmation,
    lifeCycles: outlineLifeCycles(lifeCycles),
    objects: ofKind("object").map((value) => ({ name: nameOf(value, "object"), value })),
    operations,
  };
}

/** A name in one of the lists of the spec. */
export interface Name {
  readonly text: string;
  /**
   * What it stands for: the name itself if it is known, else the known name that was probably meant. Rules go on with that,
   * so that one misspelling is one finding.
   */
  readonly meant: string | undefined;
  readonly known: boolean;
  readonly at: Value;
}

/** Reads names; knows what is a parameter and what is a group. */
interface Names {
  readonly list: (value: Value | undefined, key: string) => readonly Name[];
  /** Whether all of these lists can be read; without them nobody can say what is sent or signed. */
  readonly whole: (value: Value, keys: readonly string[]) => boolean;
  readonly single: (value: Value | undefined, key: string) => Name | undefined;
}

function namesIn(parameters: Table, groups: Table): Names {
  const known = new Set([...(parameters?.keys() ?? []), ...(groups?.keys() ?? [])]);
  // Without both tables nothing can be called unknown.
  const sure = parameters !== undefined && groups !== undefined;
  const name = (at: Value | undefined): readonly Name[] => {
    const text = textOf(at);
    if (at === undefined || text === undefined) return [];
    if (!sure || known.has(text)) return [{ text, meant: text, known: true, at }];
    return [{ text, meant: nearest(text, known), known: false, at }];
  };
  return {
    list: (value, key) => items(child(value, key)).flatMap(name),
    whole: (value, keys) =>
      keys.every((key) => Array.isArray(child(value, key)?.raw)) &&
      keys.every((key) => items(child(value, key)).every((item) => textOf(item) !== undefined)),
    single: (value, key) => name(child(value, key))[0],
  };
}

export interface GroupOutline {
  readonly value: Value;
  /** Whether its lists can be read. */
  readonly whole: boolean;
  readonly counter: Name | undefined;
  /** What the names of an item begin with, where the group repeats. */
  readonly item: string | undefined;
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
  readonly fingerprint: readonly Name[];
}

function outlineGroup(value: Value, names: Names): GroupOutline {
  const repeats = child(value, "repeats");
  return {
    value,
    whole: names.whole(value, ["optional", "fingerprint"]),
    counter: names.single(repeats, "counter"),
    item: textOf(child(repeats, "item")),
    required: names.list(value, "required"),
    optional: names.list(value, "optional"),
    fingerprint: names.list(value, "fingerprint"),
  };
}

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
  readonly interface: string | undefined;
  readonly unsigned: readonly Name[];
  /** Names in other places: what needs what, and how it is reported. */
  readonly further: readonly Name[];
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

function outlineOperation(value: Value, name: string, names: Names): OperationOutline {
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
    interface: textOf(child(value, "interface")),
    unsigned,
    further: [
      ...names.list(value, "mayBeUnsigned"),
      ...names.list(missing, "later"),
      ...items(child(value, "needs")).flatMap((need) => [
        ...[names.single(need, "by")].flatMap((name) => name ?? []),
        ...names.list(need, "required"),
      ]),
    ],
    missing: missing && names.list(missing, "order"),
    by: names.single(child(value, "variants"), "by"),
    variants,
    calls: calls.length > 0 ? calls : [{ ...base, unsigned, own: base, variant: undefined }],
  };
}

/** A state, with the events possible in it; the value of each is the state that follows. */
export interface StateOutline extends NamedValue {
  readonly events: readonly NamedValue[];
}

/** The states of one kind of object in one life cycle. */
export interface MachineOutline {
  readonly kind: MachineKind;
  readonly start: Value | undefined;
  readonly states: readonly StateOutline[];
}

export interface LifeCycleOutline extends NamedValue {
  readonly machines: readonly MachineOutline[];
}

interface LifeCyclesOutline {
  readonly events: Table;
  /** Those of payment methods; that of transfers is none of them. */
  readonly cycles: readonly LifeCycleOutline[];
  /** Every state machine, of transfers too. */
  readonly machines: readonly MachineOutline[];
  /** What is different with acquirers that work in one step. */
  readonly oneStep: readonly StateOutline[];
  readonly recurring: Value | undefined;
}

function named(value: Value | undefined): readonly NamedValue[] {
  return entries(value).map(([name, below]) => ({ name, value: below }));
}

function statesIn(value: Value | undefined): readonly StateOutline[] {
  return named(value).map((state) => ({ ...state, events: named(state.value) }));
}

function machinesIn(value: Value | undefined): readonly MachineOutline[] {
  return machineKinds.flatMap((kind) => {
    const machine = child(value, kind);
    return machine === undefined
      ? []
      : [{ kind, start: child(machine, "start"), states: statesIn(child(machine, "states")) }];
  });
}

function outlineLifeCycles(root: Value | undefined): LifeCyclesOutline {
  const events = child(root, "events");
  const cycles = named(child(root, "lifeCycles")).map((one) => ({ ...one, machines: machinesIn(one.value) }));
  return {
    events: events && new Map(entries(events)),
    cycles,
    machines: [...cycles.flatMap(({ machines }) => machines), ...machinesIn(child(root, "transfer"))],
    oneStep: statesIn(child(root, "oneStepAcquirers", "payment")),
    recurring: child(root, "recurring"),
  };
}

/** Where name and file name differ, which is a finding of its own, other places may mean it by either. */
export function called<T extends NamedValue>(all: readonly T[], name: string): T | undefined {
  return all.find((one) => one.name === name) ?? all.find(({ value }) => nameInFile(value.file) === name);
}

/** The values of an enumeration; undefined where it cannot be read. */
export function valuesOf(outline: Outline, enumeration: string): readonly string[] | undefined {
  const values = child(outline.enumerations?.get(enumeration), "values");
  return values === undefined ? undefined : entries(values).map(([value]) => value);
}

/** What the client fills of an operation's own parameters: required by the gateway, though not of a caller. */
export function filledFor(outline: Outline, operation: OperationOutline): readonly string[] {
  const filled = items(child(outline.interfaces?.get(operation.interface ?? ""), "filled"));
  return filled.flatMap((entry) => textOf(child(entry, "parameter")) ?? []);
}

/** What an operation need not send by itself: the profile does. */
export function placedFor(outline: Outline, operation: OperationOutline): ReadonlySet<string> {
  return new Set(placedNames(outline, operation).flatMap((name) => name.meant ?? []));
}

/** The same, as it is written. */
export function placedNames(outline: Outline, operation: OperationOutline): readonly Name[] {
  const isOthers = new Set(
    outline.profiles.filter((profile) => profile.interface !== operation.interface).flatMap(({ placed }) => placed),
  );
  return outline.placed.filter((name) => !isOthers.has(name));
}

/** What is sent with a group: the counter of a repeating one, and its members; nothing for what is no group. */
export function sentWithGroup(outline: Outline, name: string): readonly Name[] {
  const group = outline.groups.get(name);
  if (group === undefined) return [];
  return [...(group.counter === undefined ? [] : [group.counter]), ...group.required, ...group.optional];
}

/** What the calls of an operation send by themselves: parameters, groups, and what is sent with these. */
export function sentBy(outline: Outline, { calls }: OperationOutline): readonly Name[] {
  const names = calls.flatMap((call) => [...call.required, ...call.optional]);
  return [...names, ...names.flatMap(({ text, meant = text }) => sentWithGroup(outline, meant))];
}
