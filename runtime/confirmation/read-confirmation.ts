/**
 * What a post to the shop's confirmation address says: the body comes in as it arrived, a verdict goes out. read-body.ts makes
 * fields of it, verify.ts finds out whether the gateway signed them, and here they get their forms. A forged payment taken for a
 * genuine one loses the goods: what is in doubt is `forged`. Nothing in a post makes it throw.
 */
import { keysOf } from "../answer/decode.js";
import { readErrors } from "../answer/read-errors.js";
import { shapeAnswer } from "../answer/shape-answer.js";
import { settingsOf } from "../client.js";
import type { Client, Settings } from "../client.js";
import type { GatewayError } from "../result.js";
import { scrubDeep, scrubPairs } from "../scrub.js";
import { deepFrozen } from "../snapshot.js";
import type { AnswerShape, Check, CheckError, ConfirmationTable } from "../spec-tables.js";
import type { WithCustomParameters } from "./custom-parameter.js";
import { expectationOf } from "./expected.js";
import type { CompareWithExpected, ExpectedPayment } from "./expected.js";
import { readBody } from "./read-body.js";
import type { Pairs } from "./read-body.js";
import { ForgedError, messageOf } from "./reasons.js";
import type { ForgeryReason } from "./reasons.js";
import { signedPairs } from "./verify.js";

export type { ExpectedPayment } from "./expected.js";
export type { ForgeryReason } from "./reasons.js";

/** The gateway signed it, and every field has its form. */
export interface GenuineConfirmation<Data, State extends string> {
  readonly verdict: "genuine";
  /** Signed as well. */
  readonly paymentState: State;
  /** What is signed: known fields in their forms, and the shop's own under `custom`. */
  readonly data: Data & WithCustomParameters;
  /** What came along without being signed, by name: anybody may have written it. */
  readonly unsigned: Readonly<Record<string, string>>;
}

/** A state that the gateway does not sign: anybody may have sent it. Look the order up before anything depends on it. */
export interface UnsignedConfirmation<State extends string> {
  readonly verdict: "unsigned";
  readonly paymentState: State;
  readonly errors: readonly GatewayError[];
  /** All else that came, by name. */
  readonly unsigned: Readonly<Record<string, string>>;
}

/** Not to be believed: nothing of it is handed out. */
export interface ForgedConfirmation {
  readonly verdict: "forged";
  readonly reason: ForgeryReason;
  /** What was found and what to do. Holds names at most, no value and no secret. */
  readonly message: string;
}

/** What a confirmation is worth; look at `verdict` before anything else. Frozen, and without secrets in it. */
export type ConfirmationOf<Data, Signed extends string, Unsigned extends string> =
  GenuineConfirmation<Data, Signed> | UnsignedConfirmation<Unsigned> | ForgedConfirmation;

/**
 * Reads a confirmation.
 *
 * @param body best the raw text or bytes (`Uint8Array`) of the request's body; URLSearchParams and an object of texts, as form
 * parsers make it, will do. At most 1 MiB and 10,000 fields.
 * @param expected what the shop knows of the order; held against what is signed
 * @throws {TypeError} when the client is none, or `expected` cannot be expected; never because of the body
 */
export function readConfirmationBy<Data extends object, Signed extends string, Unsigned extends string>(
  client: Client,
  table: ConfirmationTable<Data, Signed, Unsigned>,
  body: unknown,
  expected?: ExpectedPayment,
): ConfirmationOf<Data, Signed, Unsigned> {
  const settings = settingsOf(client);
  const compare = expectationOf(expected, settings);
  try {
    return deepFrozen(read(settings, table, readBody(body), compare));
  } catch (error) {
    if (!(error instanceof ForgedError)) throw error;
    const message = messageOf(error, settings.secretForms);
    return Object.freeze({ verdict: "forged", reason: error.reason, message });
  }
}

function read<Data extends object, Signed extends string, Unsigned extends string>(
  settings: Settings,
  table: ConfirmationTable<Data, Signed, Unsigned>,
  pairs: Pairs,
  compare: CompareWithExpected,
): ConfirmationOf<Data, Signed, Unsigned> {
  const state = pairs.get(table.state) ?? "";
  // Whatever else it claims, even a fingerprint: the gateway signs none of these.
  const paymentState = table.unsignedStates.find((unsigned) => unsigned === state);
  if (paymentState !== undefined) return { verdict: "unsigned", paymentState, ...readUnsigned(settings, pairs) };
  if (!isAmong(table.signedStates, state))
    throw new ForgedError("unknown-state", "The body has none of the gateway's states", table.state);
  return { verdict: "genuine", paymentState: state, ...readSigned(settings, table, state, pairs, compare) };
}

function isAmong<State extends string>(states: Readonly<Record<State, unknown>>, state: string): state is State {
  return Object.hasOwn(states, state);
}

/** Signature, then forms, then what is expected. @throws {ForgedError} */
function readSigned<Data extends object, Signed extends string>(
  settings: Settings,
  table: ConfirmationTable<Data, Signed, string>,
  state: Signed,
  pairs: Pairs,
  compare: CompareWithExpected,
): Pick<GenuineConfirmation<Data, Signed>, "data" | "unsigned"> {
  const { required } = table.signedStates[state];
  const signed = signedPairs(pairs, table, required, settings);
  const known = withForms(signed, table);
  compare(signed, required);
  const secretForms = formsToHide(pairs, settings);
  const custom = recordOf(signed, namesRead(signed, table.shape).add(table.state), secretForms);
  const { fingerprintParameter, orderParameter } = table;
  const unsigned = recordOf(pairs, new Set([...signed.keys(), fingerprintParameter, orderParameter]), secretForms);
  return { data: Object.assign(scrubDeep(known, secretForms), { custom }), unsigned };
}

/** Known fields as data. @throws {ForgedError} when one does not have its form: one that is signed cannot be left out */
function withForms<Data extends object>(
  signed: Pairs,
  { shape, check }: { readonly shape: AnswerShape; readonly check: Check<Data> },
): Data {
  const data = shapeAnswer(new Map([["", signed]]), shape);
  if (check(data)) return data;
  const names = new Set((check.errors ?? []).map(nameIn));
  throw new ForgedError("malformed-field", "Signed, but not of its form", ...names);
}

function nameIn({ instancePath, params }: CheckError): string {
  const missing = params["missingProperty"];
  return typeof missing === "string" ? missing : instancePath.slice(1);
}

/** The names under which the values of a shape were found, where each stands behind `place`. */
function namesRead(fields: Pairs, { values }: AnswerShape, place = ""): Set<string> {
  const read = new Set<string>();
  for (const { name, aliases = [] } of values) {
    const found = fields.has(place + name) ? name : aliases.find((alias) => fields.has(place + alias));
    if (found !== undefined) read.add(place + found);
  }
  return read;
}

function readUnsigned(settings: Settings, pairs: Pairs): Pick<UnsignedConfirmation<string>, "errors" | "unsigned"> {
  const secretForms = formsToHide(pairs, settings);
  const { shape, counter } = settings.service.errors;
  const { errors } = readErrors(keysOf(pairs), settings.service, { errors: "list" });
  const read = new Set([counter]);
  for (const index of errors.keys()) {
    const dotted = `${shape.key.replace("{n}", String(index + 1))}.`;
    const names = namesRead(pairs, shape, dotted);
    // A form parser may have put underscores in the place of dots; with both there, the dotted ones were read.
    for (const name of namesRead(pairs, shape, dotted.replaceAll(".", "_")))
      if (!names.has(dotted + name.slice(dotted.length))) names.add(name);
    for (const name of names) read.add(name);
  }
  return { errors: scrubDeep(errors, secretForms), unsigned: recordOf(pairs, read, secretForms) };
}

/** The forms of secrets to look for in what is handed out: none at all, unless there is one somewhere in the post. */
function formsToHide(pairs: Pairs, { secretForms }: Settings): readonly string[] {
  return scrubPairs(pairs, secretForms) === pairs ? [] : secretForms;
}

/** All pairs but some, as a plain object, in which `__proto__` is a key like any other. */
function recordOf(
  pairs: Pairs,
  others: ReadonlySet<string>,
  secretForms: readonly string[],
): Readonly<Record<string, string>> {
  const rest = [...pairs].filter(([name]) => !others.has(name));
  return Object.fromEntries(rest.length === 0 ? rest : scrubPairs(new Map(rest), secretForms));
}
