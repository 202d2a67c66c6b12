import { MASK } from "./mask.js";
import { faultsOf, frozen, shown, told, unknownName } from "./faults.js";
import type { Fault } from "./faults.js";
import type { Logger, Observers } from "./observe.js";
import { ownValues } from "./request/snapshot.js";
import { formsOf } from "./scrub.js";
import type { Profile, Service } from "./service.js";
import { isAgent } from "./transport/agent.js";
import { VERSION } from "./version.js";

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
  /** Milliseconds for a whole call, from connecting to the last byte. Default 90 000. */
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
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], thrower?: string) {
    super(`${thrower ?? "createClient"}: ${told(faults, faults.length, "an option").join("; ")}`);
    this.faults = frozen(faults);
  }
}

interface CheckedOptions extends Observers {
  readonly customerId: string;
  readonly secret: string;
  readonly password: string;
  readonly shopId: string | undefined;
  readonly language: string;
  readonly profile: Profile;
  readonly baseUrl: string;
  readonly timeout: number;
  readonly userAgent: string;
  readonly maxConcurrent: number;
  readonly agent: HttpAgent | undefined;
}

const OPTION_NAMES = [
  "customerId",
  "secret",
  "password",
  "shopId",
  "language",
  "profile",
  "baseUrl",
  "timeout",
  "userAgent",
  "maxConcurrent",
  "demo",
  "onIntent",
  "onResult",
  "logger",
  "agent",
] as const satisfies readonly (keyof ClientOptionsOf)[];

/** setTimeout fires at once above this. */
export const LONGEST_TIMEOUT: number = 2 ** 31 - 1;

/** Takes secrets out of a text. */
type Clean = (text: string) => string;

/** @throws {InvalidOptionsError} with every fault */
export function checkOptions(service: Service, options: ClientOptionsOf): CheckedOptions {
  const given = readOptions(options);
  const clean = cleaner([given["secret"], given["password"]]);
  const faults: Fault[] = [];
  const refuse = (parameter: string, rule: string, allowed: string): void => {
    faults.push({ parameter, rule, given: shown(given[parameter], clean), allowed });
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

  for (const name of Object.keys(given)) if (!isOption(name)) faults.push(unknownName([], name, OPTION_NAMES, clean));
  const { customerId, secret, password, shopId, language = service.defaultLanguage } = given;
  const settings: unknown = { customerId, secret, password, shopId, language };
  const texts = service.checkSettings(settings) ? settings : {};
  const errors = service.checkSettings.errors ?? [];
  faults.push(...faultsOf(errors, settings, { hidden: SECRETS, known: () => OPTION_NAMES, clean }).faults);
  for (const name of SECRETS) {
    const value = given[name];
    const isTold = faults.some(({ parameter }) => parameter === name);
    if (!isTold && typeof value === "string" && value !== value.trim())
      faults.push({ parameter: name, rule: "blanks", given: shown(value, undefined), allowed: "no blanks around it" });
  }
  const isProfile = (value: unknown): value is string =>
    typeof value === "string" && Object.hasOwn(service.profiles, value);
  const profileNames = Object.keys(service.profiles).join(" or ");
  const profileName = optional("profile", isProfile, "enumeration", profileNames) ?? service.defaultProfile;
  const profile = service.profiles[profileName];

  const url = given["baseUrl"] === undefined ? new URL(service.defaultServer) : urlOf(given["baseUrl"]);
  const fault = urlFault(given["baseUrl"], url, clean);
  if (fault !== undefined) faults.push(fault);
  const baseUrl = url === undefined ? "" : url.origin + url.pathname.replace(/\/+$/, "");

  const timeout = optional("timeout", isTimeout, "range", `whole milliseconds from 1 to ${LONGEST_TIMEOUT}`);
  const userAgent = optional("userAgent", isHeader, "format", "printable ASCII that is not empty");
  const maxConcurrent = optional("maxConcurrent", isCount, "range", "a whole number from 1");
  const demo = optional("demo", isBoolean, "type", "true or false");
  const onIntent = optional("onIntent", isOnIntent, "type", "a function");
  const onResult = optional("onResult", isOnResult, "type", "a function");
  const logger = optional("logger", isLogger, "type", "an object with the functions info, warn and error");
  const agent = optional("agent", isAgent, "type", "an http.Agent or https.Agent");
  faults.push(...placeFaults(baseUrl));
  if (!demo && isPublished(service, customerId) && !(url !== undefined && isLoopback(url.hostname)))
    refuse("customerId", "published", "an account of your own, or a published one of the vendor with demo: true");
  if (faults.length > 0 || profile === undefined) throw new InvalidOptionsError(faults);
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
    onIntent,
    onResult,
    logger,
    agent,
  };
}

/** Options whose values are never shown. */
const SECRETS = ["secret", "password"] as const;

/** Own values alone: what somebody put on `Object.prototype` is no option of this client. */
function readOptions(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new InvalidOptionsError([
      wrong(
        "options",
        "type",
        shown(options, () => MASK),
        "an object",
      ),
    ]);
  try {
    return ownValues(options);
  } catch {
    throw new InvalidOptionsError([
      wrong("options", "unreadable", "a value that throws when it is read", "plain values"),
    ]);
  }
}

function wrong(parameter: string, rule: string, given: string, allowed: string): Fault {
  return { parameter, rule, given, allowed };
}

/** A secret may have been given in the wrong place as well. */
function cleaner(secrets: readonly unknown[]): Clean {
  const values = secrets.filter((one) => typeof one === "string" || typeof one === "number").map(String);
  // A longer one may contain a shorter one.
  const forms = formsOf(values.filter((one) => one !== "")).toSorted((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
}

function isOption(name: string): boolean {
  return OPTION_NAMES.some((option) => option === name);
}

/** What is used of it later is made of this alone, so that nothing is guarded that is not used. */
function urlOf(value: unknown): URL | undefined {
  const text = typeof value === "object" && value !== null ? hrefOf(value) : value;
  return typeof text === "string" && !/[\s\p{Cc}]/u.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** A URL may come from another realm. */
function hrefOf(value: object): unknown {
  try {
    return Reflect.get(value, "href");
  } catch {
    return undefined;
  }
}

function urlFault(value: unknown, url: URL | undefined, clean: Clean): Fault | undefined {
  if (url === undefined)
    return wrong(
      "baseUrl",
      "url",
      shown(value, clean),
      "an absolute URL without blanks, such as https://papi.hobex.at",
    );
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return wrong("baseUrl", "url", MASK, "neither credentials nor query nor fragment");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return undefined;
  const used = shown(`${url.protocol}//${url.host}`, clean);
  return wrong("baseUrl", "https", used, "https, or http on the loopback interface");
}

function placeFaults(baseUrl: string): Fault[] {
  const faults: Fault[] = [];
  // The secret would be open to everyone who looks at the page's source.
  if ("document" in globalThis) {
    const allowed =
      "a server alone, because in a browser the secret would be public; tests that imitate one need " +
      "`@vitest-environment node` or `@jest-environment node` at the top of the file";
    faults.push(wrong("globalThis.document", "environment", "an object", allowed));
  }
  if (hasCertificatesOff(baseUrl)) {
    const allowed = "none, because it switches the check of certificates off";
    faults.push(wrong("NODE_TLS_REJECT_UNAUTHORIZED", "environment", '"0"', allowed));
  }
  return faults;
}

/** Whether Node was told to accept any certificate for a connection that needs one. */
export function hasCertificatesOff(baseUrl: string): boolean {
  return process.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" && baseUrl.startsWith("https:");
}

function isPublished({ publishedCustomerIds }: Service, customerId: unknown): boolean {
  return publishedCustomerIds.some((published) => published === customerId);
}

/** Names and addresses that cannot leave this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function isTimeout(value: unknown): value is number {
  return isCount(value) && value <= LONGEST_TIMEOUT;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function isHeader(value: unknown): value is string {
  return typeof value === "string" && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isOnIntent(value: unknown): value is NonNullable<Observers["onIntent"]> {
  return typeof value === "function";
}

function isOnResult(value: unknown): value is NonNullable<Observers["onResult"]> {
  return typeof value === "function";
}

function isLogger(value: unknown): value is Logger {
  return typeof value === "object" && value !== null && hasFunctions(value, ["info", "warn", "error"]);
}

function hasFunctions(value: object, names: readonly string[]): boolean {
  try {
    return names.every((name) => typeof Reflect.get(value, name) === "function");
  } catch {
    return false;
  }
}
