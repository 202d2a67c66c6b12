/** Secrets and personal data that cannot be mistaken for anything else, and requests that hold them. */
import { operations } from "../../generated/operations.js";
import { encodeForm } from "./form.js";
import { minimalRequests } from "./requests.js";
import { readSpec, recordAt } from "./spec.js";

const parameters = recordAt(await readSpec("parameters.yaml"), "parameters");
/** Parameters that the spec marks as secret or personal. */
export const marked = (mark: string): string[] =>
  Object.keys(parameters).filter((name) => recordAt(parameters, name)[mark] === true);

export const secret = "CaNaRy-sEcReT-0123456789 zYxWv";
export const password = "CaNaRy+pAsSwOrD&9876%=VwXyZ ~!";
/** Both, in the forms to look for. */
export const secrets: readonly string[] = [secret, password].flatMap(formsOf);

/** What a parameter is planted with: unmistakable where its type leaves room, so a country's code is not. */
function canaryOf(name: string): string | undefined {
  const { type, length } = recordAt(parameters, name);
  const value = canaryOfType(String(type));
  if (value !== null) return value;
  const most = Number(recordAt(recordAt(parameters, name), "length")["max"] ?? length ?? 40);
  const short = name.replace("consumer", "").replaceAll(/[a-z]/g, "");
  return type === "alphanumeric"
    ? `CANARY${short}`.padEnd(Math.min(most, 16), "7")
    : `CANARY-${short} é+&%`.slice(0, most);
}

/** Null where there is room for a text; undefined where no value would stand out. */
function canaryOfType(type: string): string | undefined | null {
  switch (type) {
    case "ip":
      return "198.51.100.173";
    case "isoDate":
      return "1931-07-29";
    case "isoTime":
      return "1931-07-29T01:02:03Z";
    case "date":
      return "29.07.1931";
    case "country":
    case "enumeration":
    case "alphabetic":
      return undefined;
    case "numeric":
      return "739146205";
    default:
      return null;
  }
}

export const personal: readonly string[] = marked("personal");
export const planted: readonly string[] = personal.filter((name) => canaryOf(name) !== undefined);

export interface Planted {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The personal values in it, in the forms to look for. */
  readonly personal: readonly string[];
}

/** Every operation and kind, with all that it takes of what the spec marks. */
export const plantedRequests: readonly Planted[] = minimalRequests.map(({ operation, parameters: minimal }) => {
  const own = planted.filter((key) => wireName(key) in minimal || takesFreely(operation, wireName(key)));
  // Where an interface has a form of its own, that one counts there, and nowhere else.
  const isElsewhere = (key: string): boolean =>
    key.includes(".") ? !key.startsWith(interfaceOf(operation)) : `${interfaceOf(operation)}.${key}` in parameters;
  const values = Object.fromEntries(
    own.filter((key) => !isElsewhere(key)).map((key) => [wireName(key), canaryOf(key) ?? ""]),
  );
  return { operation, parameters: { ...minimal, ...values }, personal: Object.values(values).flatMap(formsOf) };
});

/** `frontend.consumerBillingCity` is `consumerBillingCity` on the wire. */
export function wireName(key: string): string {
  return key.slice(key.indexOf(".") + 1);
}

function interfaceOf(operation: string): string {
  return /^(dataStorage|frontend)/.exec(operation)?.[0] ?? "backend";
}

/** transferFund takes personal data by its kind only, and those stand in the minimal requests. */
function takesFreely(operation: string, name: string): boolean {
  return (
    operation !== "transferFund" &&
    Object.entries(operations).some(([other, table]) => other === operation && namesIn(table.personal).includes(name))
  );
}

function namesIn(names: readonly string[]): readonly string[] {
  return names;
}

/** A value as it may stand in a text: plain, encoded in some way, in JSON. */
export function formsOf(value: string): string[] {
  const encoded = encodeURIComponent(value);
  const form = encodeForm([["", value]]).slice(1);
  return [
    ...new Set([
      value,
      encoded,
      encoded.replaceAll("%20", "+"),
      form,
      form.toUpperCase(),
      JSON.stringify(value).slice(1, -1),
    ]),
  ];
}
