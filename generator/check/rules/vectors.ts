import { createHash, createHmac } from "node:crypto";
import { itemProperty, wireName } from "../../model/build-parameters.js";
import { child, entries, items, textOf } from "../../parse/value.js";
import type { Path, Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import type { CallOutline, OperationOutline, Outline } from "../outline.js";

/** The names a vector may use, in their TypeScript form: a repeating group by its own name, other groups flat. */
function usable(outline: Outline, calls: readonly CallOutline[]): ReadonlySet<string> {
  const sent = calls.flatMap((call) => [...call.required, ...call.optional].flatMap((name) => name.meant ?? []));
  return new Set(
    sent.flatMap((name) => {
      const group = outline.groups.get(name);
      if (group === undefined || group.item !== undefined) return [wireName(name)];
      return [...group.required, ...group.optional].map((member) => wireName(member.text));
    }),
  );
}

function itemProperties(outline: Outline, group: string): ReadonlySet<string> {
  const found = outline.groups.get(group);
  const members = found ? [...found.required, ...found.optional] : [];
  return new Set(members.map((member) => itemProperty(found?.item, member.text)));
}

function unknownNames(given: Value | undefined, known: ReadonlySet<string>, of: string): readonly Mistake[] {
  return entries(given)
    .filter(([name]) => !known.has(name))
    .map(([name, at]) =>
      mistake("QM1102", at, `${of} has no parameter "${name}"${didYouMean(name, known)}`, { side: "key" }),
    );
}

function checkParameters(
  outline: Outline,
  name: string,
  calls: readonly CallOutline[],
  vector: Value,
): readonly Mistake[] {
  const given = child(vector, "parameters");
  return [
    ...unknownNames(given, usable(outline, calls), `"${name}"`),
    ...entries(given).flatMap(([group, list]) =>
      items(list).flatMap((item) => unknownNames(item, itemProperties(outline, group), `An item of "${group}"`)),
    ),
  ];
}

/** Every vector with the calls that it may be one of. */
function vectorsOf(operation: OperationOutline): readonly (readonly [Value, readonly CallOutline[]])[] {
  return [
    ...operation.vectors.map((vector) => [vector, operation.calls] as const),
    ...operation.calls
      .filter((call) => call.variant !== undefined)
      .flatMap((call) => call.own.vectors.map((vector) => [vector, [call]] as const)),
  ];
}

/** Every vector of the spec, and whose it is. */
function allVectors({ operations, confirmation }: Outline): readonly (readonly [vector: Value, of: string])[] {
  return [
    ...operations.flatMap((operation) => vectorsOf(operation).map(([vector]) => [vector, operation.name] as const)),
    ...items(child(confirmation, "vectors")).map((vector) => [vector, "confirmation"] as const),
  ];
}

/** Vectors send what their operation knows. */
export const vectorParameters: Rule = (outline) =>
  outline.operations
    .filter(({ calls }) => outline.namesKnown && calls.every((call) => call.whole))
    .flatMap((operation) =>
      vectorsOf(operation).flatMap(([vector, calls]) => checkParameters(outline, operation.name, calls, vector)),
    );

/** Vectors and the demo account use published accounts. */
export const accounts: Rule = (outline) => {
  const { credentials } = outline;
  if (credentials === undefined) return [];
  const vectors = allVectors(outline).map(([vector]) => vector);
  const named = [...vectors.map((vector) => child(vector, "credentials")), child(outline.demoAccount, "account")];
  return named.flatMap((at) => {
    const name = textOf(at);
    if (at === undefined || name === undefined || credentials.has(name)) return [];
    return [mistake("QM1101", at, `There is no account "${name}"${didYouMean(name, credentials.keys())}`)];
  });
};

/** Vectors are told apart by their ids, in the whole spec. */
export const vectorIds: Rule = (outline) => {
  const seen = new Map<string, string>();
  return allVectors(outline).flatMap(([vector, of]) => {
    const at = child(vector, "id");
    const id = textOf(at);
    if (at === undefined || id === undefined) return [];
    const before = seen.get(id);
    seen.set(id, before ?? of);
    return before === undefined
      ? []
      : [mistake("QM1103", at, `The vector id "${id}" is already used for "${before}".`)];
  });
};

/** Whether nothing is wrong at or below a path. */
type Sound = (file: string, path: Path) => boolean;

function soundness(mistakes: readonly Mistake[]): Sound {
  return (file, path) =>
    !mistakes.some((one) => one.file === file && path.every((key, index) => String(one.path[index]) === String(key)));
}

const lists = ["required", "optional", "unsigned", "fingerprint"];

/** Whether the order of the call can be trusted; where it cannot, the mistake in it has been reported. */
function isSound(sound: Sound, { value, variants }: OperationOutline, call: CallOutline): boolean {
  const here = call.variant === undefined ? [] : ["variants", "cases", call.variant];
  return (
    call.whole &&
    // The toolkit profile signs the name of the operation.
    sound(value.file, ["operation"]) &&
    lists.every((list) => sound(value.file, [list]) && sound(value.file, [...here, list])) &&
    (variants.length === 0 || sound(value.file, ["variants", "by"]))
  );
}

function prove(outline: Outline, operation: OperationOutline, call: CallOutline, vector: Value): readonly Mistake[] {
  const at = child(vector, "fingerprint");
  const computed = vectorFingerprint(outline, operation, call, vector);
  if (at === undefined || computed === undefined || textOf(at) === computed) return [];
  const id = textOf(child(vector, "id")) ?? "";
  const message = `The fingerprint of ${id} does not recompute; from the spec follows ${computed}.`;
  return [mistake("QM1104", at, message)];
}

/** A vector beside the variants is one of the call that its parameters choose. */
function callOf(operation: OperationOutline, vector: Value): CallOutline | undefined {
  const { by, calls } = operation;
  if (by === undefined) return calls[0];
  const chosen = textOf(child(vector, "parameters", by.text));
  return calls.find((call) => call.variant === chosen);
}

/** Recomputes every vector whose ingredients are sound: what comes of a reported mistake is not reported again. */
export function proveVectors(outline: Outline, mistakes: readonly Mistake[]): readonly Mistake[] {
  const sound = soundness(mistakes);
  const parts = [["interfaces"], ["fingerprint"], ["credentials"], ["defaults"]];
  const shared = parts.every((path) => outline.service && sound(outline.service.file, path));
  const groups = [...outline.groups.values()].every(({ value }) => sound(value.file, value.path));
  if (!shared || !groups || !outline.namesKnown) return [];
  return outline.operations.flatMap((operation) => {
    const own = operation.calls
      .filter((call) => call.variant !== undefined)
      .flatMap((call) => call.own.vectors.map((vector) => ({ vector, call })));
    const base = operation.vectors.flatMap((vector) => {
      const call = callOf(operation, vector);
      return call === undefined ? [] : [{ vector, call }];
    });
    return [...base, ...own]
      .filter(({ vector, call }) => isSound(sound, operation, call) && sound(vector.file, vector.path))
      .flatMap(({ vector, call }) => prove(outline, operation, call, vector));
  });
}

// The fingerprint of a vector, computed from the spec. Written for the checker alone: the runtime signs with code of its own,
// so that a mistake in one does not hide in the other.

/** All that is signed, in the order of the profile; a shop id that is not used is skipped like any optional value. */
function signedValues(
  outline: Outline,
  operation: OperationOutline,
  vector: Value,
  own: (filled: ReadonlyMap<string, string>) => readonly SignedValue[],
): readonly SignedValue[] | undefined {
  const account = outline.credentials?.get(textOf(child(vector, "credentials")) ?? "");
  const defaults = child(outline.service, "defaults");
  const name = textOf(child(vector, "profile") ?? child(defaults, "profile"));
  const profile = outline.profiles.find((one) => one.name === name && one.interface === operation.interface)?.value;
  const settings = child(vector, "settings");
  const setting = (name: string): string | undefined => textOf(child(settings, name)) ?? textOf(child(account, name));
  const language = setting("language") ?? textOf(child(defaults, "language"));
  if (profile === undefined || language === undefined) return undefined;
  const values = new Map([
    ["customerId", setting("customerId")],
    ["shopId", setting("shopId") === "none" ? undefined : setting("shopId")],
    ["password", setting("password")],
    ["secret", setting("secret")],
    ["language", language],
    ["operation", operation.name],
  ]);
  const settingFor = (entry: Value): string | undefined => values.get(textOf(child(entry, "value")) ?? "");
  const nameIn = (entry: Value): string => wireName(textOf(child(entry, "parameter")) ?? "");
  const filled = items(child(outline.interfaces?.get(operation.interface ?? ""), "filled")).flatMap((entry) => {
    const value = settingFor(entry);
    return value === undefined ? [] : [[nameIn(entry), value] as const];
  });
  const signed = items(child(profile, "signed")).flatMap((entry): readonly SignedValue[] => {
    const kind = textOf(child(entry, "value"));
    if (kind === "own") return own(new Map(filled));
    const value = kind === "order" ? "" : settingFor(entry);
    return value === undefined ? [] : [{ name: nameIn(entry), value, isOrder: kind === "order" }];
  });
  return inOrder(signed, textOf(child(vector, "order")));
}

/** A value that is signed, under its name on the wire. */
interface SignedValue {
  readonly name: string;
  readonly value: string;
  /** It is the list of all that is signed. */
  readonly isOrder?: boolean;
}

/** With the list of the names in its place; in the order that the vector names, if it does. */
function inOrder(signed: readonly SignedValue[], given: string | undefined): readonly SignedValue[] {
  const order = given ?? signed.map(({ name }) => name).join(",");
  const named =
    given === undefined ? signed : order.split(",").flatMap((name) => signed.filter((one) => one.name === name));
  return named.map((one) => (one.isOrder === true ? { ...one, value: order } : one));
}

/** Values of one name of a fingerprint order; a repeating group gives its counter and then item by item. */
function valuesOf(outline: Outline, key: string, given: Value | undefined): readonly SignedValue[] {
  const group = outline.groups.get(key);
  const valueOf = (at: Value | undefined, name: string, property: string): readonly SignedValue[] => {
    const value = textOf(child(at, property));
    return value === undefined ? [] : [{ name, value }];
  };
  if (group === undefined) return valueOf(given, wireName(key), wireName(key));
  const { item } = group;
  const members = group.fingerprint.map(({ text }) => ({ name: wireName(text), property: itemProperty(item, text) }));
  if (item === undefined) return members.flatMap(({ name, property }) => valueOf(given, name, property));
  const sent = child(given, key);
  if (sent === undefined) return [];
  const all = items(sent);
  const numbered = all.flatMap((one, index) =>
    members.flatMap(({ name, property }) => valueOf(one, name.replace("{n}", String(index + 1)), property)),
  );
  return [{ name: group.counter?.text ?? "", value: String(all.length) }, ...numbered];
}

function vectorFingerprint(
  outline: Outline,
  operation: OperationOutline,
  call: CallOutline,
  vector: Value,
): string | undefined {
  const secret = textOf(child(outline.credentials?.get(textOf(child(vector, "credentials")) ?? ""), "secret"));
  const given = child(vector, "parameters");
  const signed = signedValues(outline, operation, vector, (filled) =>
    call.fingerprint.flatMap(({ text }) => {
      const values = valuesOf(outline, text, given);
      const value = filled.get(wireName(text));
      return values.length > 0 || value === undefined ? values : [{ name: wireName(text), value }];
    }),
  );
  if (secret === undefined || signed === undefined) return undefined;
  const message = signed.map(({ value }) => value).join("");
  const algorithm = textOf(child(outline.service, "fingerprint", "algorithm"));
  if (algorithm === undefined) return undefined;
  // Until about 2016 the gateway took the plain hash: such a vector says so.
  const isPlain = textOf(child(vector, "algorithm")) === "sha512";
  return (isPlain ? createHash(algorithm) : createHmac(algorithm, secret)).update(message, "utf8").digest("hex");
}
