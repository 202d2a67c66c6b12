import { child, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { placedFor } from "../outline.js";
import type { Name, Outline } from "../outline.js";

interface Call {
  readonly whole: boolean;
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
  readonly unsigned: readonly Name[];
  readonly fingerprint: readonly Name[];
}

function has(names: readonly Name[], name: Name): boolean {
  return names.some((other) => other.meant === name.meant);
}

/** An unknown name that stands for nothing could be anything: what depends on it cannot be judged. */
function doubtful(names: readonly Name[]): boolean {
  return names.some((name) => name.meant === undefined);
}

function repeated(names: readonly Name[]): readonly Mistake[] {
  return names
    .filter((name, index) => name.meant !== undefined && names.findIndex((other) => other.meant === name.meant) < index)
    .map((name) => mistake("QM1041", name.at, `"${name.text}" stands twice in the fingerprint.`));
}

function checkCall(call: Call, inGroups: ReadonlySet<string>): readonly Mistake[] {
  if (!call.whole) return repeated(call.fingerprint);
  const sent = [...call.required, ...call.optional];
  const notSent = doubtful(sent) ? [] : call.fingerprint.filter((name) => name.meant !== undefined && !has(sent, name));
  const notSigned = doubtful(call.fingerprint)
    ? []
    : sent
        .filter(({ meant }) => meant !== undefined && !inGroups.has(meant))
        .filter((name) => !has([...call.fingerprint, ...call.unsigned], name));
  const signed = call.unsigned.filter((name) => name.meant !== undefined && has(call.fingerprint, name));
  const neither = doubtful(sent) ? [] : call.unsigned.filter((name) => name.meant !== undefined && !has(sent, name));
  return [
    ...repeated(call.fingerprint),
    ...notSent.map((name) => mistake("QM1042", name.at, `The fingerprint names "${name.text}", which is never sent.`)),
    ...notSigned.map((name) =>
      mistake(
        "QM1043",
        name.at,
        `"${name.text}" is sent, but has no place in the fingerprint and is not marked unsigned.`,
      ),
    ),
    ...signed.map((name) =>
      mistake("QM1044", name.at, `"${name.text}" is marked unsigned, but stands in the fingerprint.`),
    ),
    ...neither.map((name) => mistake("QM1045", name.at, `"${name.text}" is marked unsigned, but is never sent.`)),
  ];
}

/** What comes with a group has its place there; that it is sent twice is another rule's finding. */
function membersOf(outline: Outline, names: readonly Name[]): ReadonlySet<string> {
  const groups = names.flatMap((name) => outline.groups.get(name.meant ?? "") ?? []);
  return new Set(groups.flatMap((group) => [...group.required, ...group.optional].flatMap((name) => name.meant ?? [])));
}

/** What is sent is signed, once, and nothing else is; groups follow the same rule. */
export const fingerprintOrder: Rule = (outline) => {
  const calls = outline.operations.flatMap((operation) => {
    const placed = placedFor(outline, operation);
    return operation.calls.map((call) => ({ call, placed }));
  });
  return [
    ...calls.flatMap(({ call, placed }) => {
      const own = (names: readonly Name[]): readonly Name[] => names.filter((name) => !placed.has(name.text));
      const [required, optional, unsigned] = [own(call.required), own(call.optional), own(call.unsigned)];
      const inGroups = membersOf(outline, [...required, ...optional]);
      return [
        ...[...call.required, ...call.optional, ...call.unsigned, ...call.fingerprint]
          .filter((name) => placed.has(name.text))
          .map((name) =>
            mistake("QM1046", name.at, `"${name.text}" has its place in the profile, not in an operation.`),
          ),
        ...checkCall({ whole: call.whole, required, optional, unsigned, fingerprint: own(call.fingerprint) }, inGroups),
      ];
    }),
    ...[...outline.groups.values()].flatMap((group) => checkCall({ ...group, unsigned: [] }, new Set())),
  ];
};

function check(name: string, profile: Value): readonly Mistake[] {
  const signed = child(profile, "signed");
  if (signed === undefined) return [];
  const all = items(signed);
  const values = all.map((entry) => textOf(child(entry, "value")));
  const parameters = all.map((entry) => textOf(child(entry, "parameter")));

  const repeated = all.flatMap((entry, index) => {
    const at = child(entry, "parameter");
    const parameter = parameters[index];
    if (at === undefined || parameter === undefined || parameters.indexOf(parameter) === index) return [];
    return [mistake("QM1041", at, `"${parameter}" stands twice in what "${name}" signs.`)];
  });

  const password = values.indexOf("password");
  const secret = values.indexOf("secret");
  const at = child(all[secret], "value");
  if (secret === -1 || at === undefined)
    return [...repeated, mistake("QM1047", signed, `What "${name}" signs has no secret.`, { side: "key" })];
  if (!values.includes("own"))
    return [
      ...repeated,
      mistake("QM1047", signed, `What "${name}" signs has no place for the operation's own.`, { side: "key" }),
    ];
  if (password === -1 && secret === all.length - 1) return repeated;
  if (password === -1)
    return [...repeated, mistake("QM1047", at, `In "${name}", which signs no password, secret must stand last.`)];
  if (secret === password + 1) return repeated;
  const parameter = parameters[password] ?? "password";
  return [...repeated, mistake("QM1047", at, `In "${name}", secret must stand right after ${parameter}.`)];
}

/** Every profile signs the secret right after the password, or last where it signs none. */
export const prefix: Rule = (outline) => outline.profiles.flatMap(({ name, value }) => check(name, value));
