/** What `createClient` takes: in comes whatever a caller gave, out go options that hold, or every problem in them. */
import { problemsOf, frozen, shown, told, unknownName } from "./problems.js";
import type { Clean, Problem } from "./problems.js";
import type { Logger, Observers } from "./observe.js";
import { MASK, formsOf, masked } from "./scrub.js";
import { hasFunctions, isWhole, ownValues, valueAt } from "./snapshot.js";
import type { Service } from "./spec-tables.js";
import { LONGEST_TIMEOUT } from "./transport/deadline.js";
import { isAgent } from "./transport/wire.js";

/** Sent as User-Agent; a test holds it equal to package.json. */
export const VERSION = "0.1.0";

/** An `http.Agent` or `https.Agent`, in as many words as need no types of Node's: not every project has them. */
export interface HttpAgent {
  readonly maxSockets: number;
  readonly maxFreeSockets: number;
  readonly maxTotalSockets: number;
  destroy(): void;
}

/** How to reach the gateway, and as whom. */
export interface ClientOptionsOf<
  Language extends string = string,
  ProfileName extends string = string,
> extends Observers {
  /** Merchant id, exactly 7 alphanumeric characters, for example `"D200001"`. */
  readonly customerId: string;
  /** Customer secret that signs every request; never sent. */
  readonly secret: string;
  /** Password for back-end operations (in the toolkit profile the toolkit password). */
  readonly password: string;
  /** Selects one of several configurations of the same merchant, up to 16 alphanumeric characters. */
  readonly shopId?: string | undefined;
  /** Language of `consumerMessage`, two letters. Default `"en"`. */
  readonly language?: Language | undefined;
  /** `"seamless"` (one path per operation, the default) or `"toolkit"` (one URL for all). */
  readonly profile?: ProfileName | undefined;
  /** Origin, with an optional path prefix, of the gateway. Default: the current production server. https, except on loopback. */
  readonly baseUrl?: string | URL | undefined;
  /** Milliseconds for a whole call, from connecting to the last byte. Default: the time that the vendor asks clients to wait. */
  readonly timeout?: number | undefined;
  /** Value of the `User-Agent` header; the gateway refuses requests without one. */
  readonly userAgent?: string | undefined;
  /** Calls that may run at the same time; each opens a connection of its own. Default 16. */
  readonly maxConcurrent?: number | undefined;
  /** Accepts the vendor's published demo and test accounts away from loopback. Default false. */
  readonly demo?: boolean | undefined;
  /** Makes the connections: for a proxy, client certificates, or a company's CA. Default: one of Node's own per request. */
  readonly agent?: HttpAgent | undefined;
}

/** Thrown by `createClient` and `credentialsFromEnv` when an option is missing or wrong. Never shows a secret. */
export class InvalidOptionsError extends TypeError {
  override readonly name = "InvalidOptionsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], thrower?: string) {
    super(`${thrower ?? "createClient"}: ${told(problems, "an option").join("; ")}`);
    this.problems = frozen(problems);
  }
}

/** Options that hold, with their defaults. */
export interface CheckedOptions {
  readonly customerId: string;
  readonly secret: string;
  readonly password: string;
  readonly shopId: string | undefined;
  readonly language: string;
  readonly profile: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly timeout: number;
  readonly userAgent: string;
  readonly maxConcurrent: number;
  readonly observers: Observers;
  readonly agent: HttpAgent | undefined;
}

/** Options whose values are never shown. */
const SECRETS = ["secret", "password"] as const;
const IDENTITY = ["customerId", ...SECRETS, "shopId", "language", "profile"] as const;
const REACH = ["baseUrl", "timeout", "userAgent", "maxConcurrent", "demo"] as const;
const OBSERVERS = ["onIntent", "onResult", "logger"] as const;
const OPTION_NAMES: readonly (keyof ClientOptionsOf)[] = [...IDENTITY, ...REACH, ...OBSERVERS, "agent"];

/** @throws {InvalidOptionsError} with every problem */
export function checkOptions(service: Service, options: ClientOptionsOf): CheckedOptions {
  const given = readOptions(options);
  const clean = cleaner(SECRETS.map((name) => given[name]));
  const unknown = Object.keys(given).filter((name) => !OPTION_NAMES.some((option) => option === name));
  const problems = unknown.map((name) => unknownName([], name, OPTION_NAMES, clean));
  const refuse = (parameter: string, rule: string, allowed: string): void => {
    problems.push({ parameter, rule, given: shown(given[parameter], clean), allowed });
  };
  const optional = <T>(
    name: string,
    is: (value: unknown) => value is T,
    rule: string,
    allowed: string,
  ): T | undefined => {
    const value = given[name];
    if (value === undefined || is(value)) return value;
    refuse(name, rule, allowed);
    return undefined;
  };

  const { customerId, secret, password, shopId, language = service.defaultLanguage } = given;
  const settings: unknown = { customerId, secret, password, shopId, language };
  const texts = service.checkSettings(settings) ? settings : {};
  const errors = service.checkSettings.errors ?? [];
  problems.push(...problemsOf(errors, settings, { hidden: SECRETS, known: () => OPTION_NAMES, clean }).problems);
  for (const name of SECRETS) {
    const value = given[name];
    const isTold = problems.some(({ parameter }) => parameter === name);
    if (!isTold && typeof value === "string" && value !== value.trim())
      problems.push({
        parameter: name,
        rule: "blanks",
        given: shown(value, undefined),
        allowed: "no blanks around it",
      });
  }
  const profiles = [...new Set(Object.values(service.interfaces).flatMap((one) => Object.keys(one.profiles)))];
  const isProfile = (value: unknown): value is string => profiles.some((one) => one === value);
  const profile = optional("profile", isProfile, "enumeration", profiles.join(" or ")) ?? service.defaultProfile;
  const url = given["baseUrl"] === undefined ? new URL(service.defaultServer) : urlOf(given["baseUrl"]);
  problems.push(...urlProblems(given["baseUrl"], url, clean));
  const baseUrl = url === undefined ? "" : url.origin + url.pathname.replace(/\/+$/, "");
  const timeout = optional("timeout", isTimeout, "range", `whole milliseconds from 1 to ${LONGEST_TIMEOUT}`);
  const userAgent = optional("userAgent", isHeader, "format", "printable ASCII that is not empty");
  const maxConcurrent = optional("maxConcurrent", isCount, "range", "a whole number from 1");
  const demo = optional("demo", isBoolean, "type", "true or false");
  const onIntent = optional("onIntent", isCallback, "type", "a function");
  const onResult = optional("onResult", isCallback, "type", "a function");
  const logger = optional("logger", isLogger, "type", "an object with the functions info, warn and error");
  const agent = optional("agent", isAgent, "type", "an http.Agent or https.Agent");
  problems.push(...placeProblems(baseUrl));
  const isPublished = service.publishedCustomerIds.some((published) => published === customerId);
  if (!demo && isPublished && !(url !== undefined && isLoopback(url.hostname)))
    refuse("customerId", "published", "an account of your own, or a published one of the vendor with demo: true");
  if (problems.length > 0) throw new InvalidOptionsError(problems);
  return {
    customerId: texts["customerId"] ?? "",
    secret: texts["secret"] ?? "",
    password: texts["password"] ?? "",
    shopId: texts["shopId"],
    language: texts["language"] ?? "",
    profile,
    baseUrl,
    timeout: timeout ?? service.callTimeout,
    userAgent: userAgent ?? `qmore-client/${VERSION}`,
    maxConcurrent: maxConcurrent ?? 16,
    observers: { onIntent, onResult, logger },
    agent,
  };
}

/** Own values alone: what somebody put on `Object.prototype` is no option of this client. */
function readOptions(options: unknown): Readonly<Record<string, unknown>> {
  const values = ownValues(options);
  if (values !== undefined) return values;
  const parameter = "options";
  const given = shown(options, () => MASK);
  throw new InvalidOptionsError([
    given === "object"
      ? { parameter, rule: "unreadable", given: "a value that throws when it is read", allowed: "plain values" }
      : { parameter, rule: "type", given, allowed: "an object" },
  ]);
}

/** A secret may have been given in the wrong place as well. */
function cleaner(secrets: readonly unknown[]): Clean {
  const forms = formsOf(secrets.filter((one) => typeof one === "string" || typeof one === "number").map(String));
  return (text) => masked(text, forms);
}

/** What is used of it later is made of this alone, so that nothing is guarded that is not used. */
function urlOf(value: unknown): URL | undefined {
  // A URL may come from another realm.
  const text = typeof value === "object" ? valueAt(value, "href") : value;
  return typeof text === "string" && !/[\s\p{Cc}]/u.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

function urlProblems(value: unknown, url: URL | undefined, clean: Clean): Problem[] {
  const problem = (rule: string, given: string, allowed: string): Problem[] => [
    { parameter: "baseUrl", rule, given, allowed },
  ];
  if (url === undefined)
    return problem("url", shown(value, clean), "an absolute URL without blanks, such as https://papi.hobex.at");
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return problem("url", MASK, "neither credentials nor query nor fragment");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return [];
  return problem("https", shown(`${url.protocol}//${url.host}`, clean), "https, or http on the loopback interface");
}

function placeProblems(baseUrl: string): Problem[] {
  const problems: Problem[] = [];
  // The secret would be open to everyone who looks at the page's source.
  if ("document" in globalThis) {
    const allowed =
      "a server alone, because in a browser the secret would be public; tests that imitate one need " +
      "`@vitest-environment node` or `@jest-environment node` at the top of the file";
    problems.push({ parameter: "globalThis.document", rule: "environment", given: "an object", allowed });
  }
  if (hasCertificatesOff(baseUrl)) {
    const allowed = "none, because it switches the check of certificates off";
    problems.push({ parameter: "NODE_TLS_REJECT_UNAUTHORIZED", rule: "environment", given: '"0"', allowed });
  }
  return problems;
}

/** Whether Node was told to accept any certificate for a connection that needs one. */
export function hasCertificatesOff(baseUrl: string): boolean {
  return process.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" && baseUrl.startsWith("https:");
}

/** Names and addresses that cannot leave this machine. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

const isTimeout = (value: unknown): value is number => isWhole(value, 1, LONGEST_TIMEOUT);
const isCount = (value: unknown): value is number => isWhole(value, 1, Infinity);
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isHeader = (value: unknown): value is string =>
  typeof value === "string" && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(value);
const isCallback = (value: unknown): value is NonNullable<Observers["onIntent"]> & NonNullable<Observers["onResult"]> =>
  typeof value === "function";
const isLogger = (value: unknown): value is Logger => hasFunctions(value, "info", "warn", "error");
