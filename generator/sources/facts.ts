/** What the spec says about requests, in the terms of a guide page: one entry per printed parameter. */
import { singleFiles } from "../read/spec-files.js";
import { filledIn, profilesOf } from "../model/model.js";
import type { DataType, Group, Member, Model, Operation, Parameter, Profile, Variant } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { atKey, atValue } from "./drift.js";

/** Something with a data type. */
export interface TypedFact {
  readonly name: string;
  readonly type: DataType;
  /** Its description: where type and length stand. */
  readonly description: Spot;
  readonly notes: readonly string[];
  readonly source: string;
}

/** A parameter as one operation sends it. */
export interface RequestFact extends TypedFact {
  /** Where the operation or the group lists it. */
  readonly listed: Spot;
  readonly required: boolean;
  readonly signed: boolean;
  readonly group: Group | undefined;
}

/** A name of a fingerprint order, and where the spec places it. */
export interface SignedName {
  readonly name: string;
  readonly spot: Spot;
  readonly group: Group | undefined;
}

export type Facts = ReadonlyMap<string, RequestFact>;

/** What an operation sends; with a variant, what that variant adds or makes required. */
export function requestFacts(operation: Operation, variant: Variant | undefined): Facts {
  const signed = new Set(signedNames(operation, variant).map(({ name }) => name));
  const facts = new Map<string, RequestFact>();
  const add = (lists: Operation | Variant, path: Spot["path"]): void => {
    for (const key of ["required", "optional"] as const) {
      for (const [index, member] of lists[key].entries()) {
        const listed = atValue(operation.at.file, [...path, key, index]);
        for (const one of membersOf(member, listed, key === "required")) {
          const notes = [one.parameter.note, ...notesAbout(operation, one.parameter.name, one.group?.name)];
          facts.set(one.parameter.name, {
            ...typedFact(one.parameter, notes),
            listed: one.listed,
            required: one.required,
            signed: signed.has(one.parameter.name),
            group: one.group,
          });
        }
      }
    }
  };
  add(operation, []);
  if (variant !== undefined) add(variant, variantPath(variant));
  return facts;
}

/** The order in which values are signed, after the profile's own. */
export function signedNames(operation: Operation, variant: Variant | undefined): readonly SignedName[] {
  const { file } = operation.at;
  const expand = (members: readonly Member[], path: Spot["path"]): readonly SignedName[] =>
    members.flatMap((member, index): readonly SignedName[] => {
      if (member.is === "parameter")
        return [{ name: member.name, spot: atValue(file, [...path, index]), group: undefined }];
      const { repeats, fingerprint, name, at } = member;
      const counter = repeats && { name: repeats.counter.name, spot: atValue(at.file, ["groups", name, "repeats"]) };
      const parts = fingerprint.map((one, place) => ({
        name: one.name,
        spot: atValue(at.file, ["groups", name, "fingerprint", place]),
      }));
      return [...(counter ? [counter] : []), ...parts].map((one) => ({ ...one, group: member }));
    });
  const own = variant === undefined ? [] : expand(variant.fingerprint, [...variantPath(variant), "fingerprint"]);
  return [...expand(operation.fingerprint, ["fingerprint"]), ...own];
}

/** All that a profile signs for an operation, in order. */
export function allSigned(
  { name, signed }: Profile,
  operation: Operation,
  variant: Variant | undefined,
): readonly SignedName[] {
  return signed.flatMap((part, index) => {
    if (part.parameter === undefined) return part.value === "own" ? signedNames(operation, variant) : [];
    const path = ["interfaces", operation.interface.name, "profiles", name, "signed", index];
    return [{ name: part.parameter.name, spot: atValue(singleFiles.service, path), group: undefined }];
  });
}

/** The parameters that every request carries: those of the profiles, and the fingerprint. The secret is never sent. */
export function commonFacts({ service, parameters }: Model): ReadonlyMap<string, TypedFact> {
  const placed = profilesOf(service).flatMap((profile) =>
    filledIn(profile)
      .filter(({ value }) => value !== "secret" && value !== "order")
      .map(({ parameter }) => parameter),
  );
  const fingerprint = parameters.filter(({ name }) => name === service.fingerprint.parameter);
  return new Map(
    [...placed, ...fingerprint].map((parameter) => [parameter.name, typedFact(parameter, [parameter.note])]),
  );
}

/** What an operation's notes say about one of its names, and about the operation itself. */
export function notesAbout(operation: Operation, ...names: readonly (string | undefined)[]): readonly string[] {
  return operation.notes.filter(({ about }) => names.includes(about)).map(({ text }) => text);
}

/** All notes of an operation, and these. */
export function notesOf(operation: Operation, ...others: readonly (string | undefined)[]): readonly string[] {
  const texts = operation.notes.map(({ text }) => text);
  return [operation.note, ...others, ...texts].filter((note) => note !== undefined);
}

export function variantPath({ value }: Variant): Spot["path"] {
  return ["variants", "cases", value];
}

function typedFact(parameter: Parameter, notes: readonly (string | undefined)[]): TypedFact {
  const { name, type, source, at } = parameter;
  const said = notes.filter((note) => note !== undefined);
  return { name, type, description: atKey(at.file, ["parameters", name]), notes: said, source };
}

/**
 * The groups that a page means to describe: it has half of a group's names, or more. A page may well have one of the
 * consumer's names, where a payment method needs it, and say nothing about the others.
 */
export function begunGroups<F, G>(
  all: readonly F[],
  listed: ReadonlySet<F>,
  groupOf: (fact: F) => G | undefined,
): ReadonlySet<G> {
  const groups = new Set(all.flatMap((fact) => groupOf(fact) ?? []));
  return new Set(
    [...groups].filter((group) => {
      const members = all.filter((fact) => groupOf(fact) === group);
      return members.filter((fact) => listed.has(fact)).length * 2 >= members.length;
    }),
  );
}

interface ListedMember {
  readonly parameter: Parameter;
  readonly listed: Spot;
  readonly required: boolean;
  readonly group: Group | undefined;
}

/** A group stands for its members; those that it requires are required only where it is used. */
function membersOf(member: Member, listed: Spot, required: boolean): readonly ListedMember[] {
  if (member.is === "parameter") return [{ parameter: member, listed, required, group: undefined }];
  const { repeats, name, at } = member;
  const of = (key: "required" | "optional"): readonly ListedMember[] =>
    member[key].map((parameter, index) => ({
      parameter,
      listed: atValue(at.file, ["groups", name, key, index]),
      required: key === "required",
      group: member,
    }));
  const counter = repeats && {
    parameter: repeats.counter,
    listed: atValue(at.file, ["groups", name, "repeats"]),
    required: true,
    group: member,
  };
  return [...(counter ? [counter] : []), ...of("required"), ...of("optional")];
}

/**
 * The forms in which the spec may have a printed name: as it is; with `{n}` for the letter or figure that counts items,
 * `basketItem(n)Name`; and, with dots, with `{n}` and `{m}` for the segments that count, `payment.n.m.state`.
 */
export function candidatesFor(printed: string): readonly string[] {
  if (printed.includes(".")) return [printed, dotted(printed)];
  const bracketed = printed.replace(/[([{<]([a-z]|\d+)[)\]}>]/i, "{n}");
  return [printed, bracketed, printed.replace(/\d+(?=[A-Z])/, "{n}")];
}

/** What stands under one of the forms of a printed name. */
export function resolveIn<T>(printed: string, known: ReadonlyMap<string, T>): T | undefined {
  for (const candidate of candidatesFor(printed)) {
    const found = known.get(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dotted(printed: string): string {
  const counters = ["{n}", "{m}"];
  return printed
    .split(".")
    .map((segment) => (/^[([{<]?([a-z]|\d+)[)\]}>]?$/i.test(segment) ? (counters.shift() ?? segment) : segment))
    .join(".");
}
