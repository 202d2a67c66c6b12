/** A request as the gateway sees it: what was sent comes in, and goes out in the order in which it should be signed. */
import type { Credentials, NamedValue, OperationName, SignedRequest } from "qmore-client";
import * as qmore from "qmore-client";
import { gateway, service } from "../operations.js";

export interface SentRequest {
  readonly operation: OperationName;
  /** Path or address, where it was recorded. */
  readonly target: string | undefined;
  /** In the order of the body, without the fingerprint. */
  readonly sent: readonly NamedValue[];
  readonly received: string;
}

type Sequence = Pick<SignedRequest, "sequence" | "absent">;
type Profile = (typeof service)["interfaces"][string]["profiles"][string];

export function signedRequest({ operation, target, sent, received }: SentRequest, account: Credentials): SignedRequest {
  const profile = profileOf(operation, target, account.profile);
  return { ...sequenceOf(operation, profile, sent, account), sent, secret: account.secret, otherSecrets, received };
}

/** Secrets of the published accounts: easily taken for one's own. */
const otherSecrets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(qmore).flatMap(([name, value]) =>
    typeof value === "object" && "customerId" in value ? [[name, value.secret]] : [],
  ),
);

/** By the address, or else the one that is set. @throws {TypeError} when the operation has no such profile */
function profileOf(name: OperationName, target: string | undefined, chosen = service.defaultProfile): Profile {
  const operation = gateway[name];
  const profiles = service.interfaces[operation?.interface ?? ""]?.profiles ?? {};
  const path = ({ path }: Profile): string => path.replace("{endpoint}", operation?.endpoint ?? "");
  const profile = Object.values(profiles).find((one) => target?.endsWith(path(one))) ?? profiles[chosen];
  if (profile === undefined) throw new TypeError(`${name} cannot be called in the profile ${chosen}`);
  return profile;
}

/** Empty values count as not given, and letter case of names does not count. */
function sequenceOf(
  operation: OperationName,
  { signed }: Profile,
  sent: readonly NamedValue[],
  account: Credentials,
): Sequence {
  const values = new Map(sent.filter(({ value }) => value !== "").map((one) => [one.name.toLowerCase(), one.value]));
  const valueOf: ValueOf = (name) => values.get(name.toLowerCase());
  const sequence: NamedValue[] = [];
  const absent: { name: string; index: number; values: readonly string[] }[] = [];
  const add = (name: string, likely: readonly string[] = []): void => {
    const value = valueOf(name);
    if (value === undefined) absent.push({ name, index: sequence.length, values: likely });
    else sequence.push({ name, value });
  };
  const addSecret = (name: string): void => void sequence.push({ name, value: account.secret, role: "secret" });
  const named = namesInRequest(signed, valueOf);
  if (named !== undefined) {
    for (const name of named.names)
      if (name === named.secret) addSecret(name);
      else add(name);
    return { sequence, absent };
  }
  for (const part of signed) {
    if (!("parameter" in part)) {
      if (part.value === "own") for (const name of ownNames(operation, valueOf, sent.length)) add(name);
    } else if (part.value === "secret") addSecret(part.parameter);
    else if (part.value !== "password") add(part.parameter, part.value === "shopId" ? likely(account.shopId) : []);
    else sequence.push({ name: part.parameter, value: valueOf(part.parameter) ?? account.password, role: "password" });
  }
  return { sequence, absent };
}

type ValueOf = (name: string) => string | undefined;

const likely = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** Where a request says itself what it signs: the names, and the one that stands for the secret. */
function namesInRequest(
  signed: Profile["signed"],
  valueOf: ValueOf,
): { readonly names: readonly string[]; readonly secret: string | undefined } | undefined {
  const [order] = signed.flatMap((part) => (part.value === "order" ? [part.parameter] : []));
  const [secret] = signed.flatMap((part) => (part.value === "secret" ? [part.parameter] : []));
  return order === undefined ? undefined : { names: (valueOf(order) ?? "").split(","), secret };
}

/** The operation's own signed names, with the items of repeating groups behind their counter. */
function ownNames(name: OperationName, valueOf: ValueOf, most: number): string[] {
  const { fingerprint = [], repeating = [], variants } = gateway[name] ?? {};
  const kind = variants?.cases[valueOf(variants.by) ?? ""];
  return [...fingerprint, ...(kind?.fingerprint ?? [])].flatMap((own) => {
    const group = repeating.find(({ counter }) => counter === own);
    if (group === undefined) return [own];
    const items = Math.min(Number(valueOf(own) ?? 0) || 0, most);
    const numbers = Array.from({ length: items }, (_, index) => String(index + 1));
    return [own, ...numbers.flatMap((number) => group.fields.map((field) => field.replace("{n}", number)))];
  });
}
