import { faultsOf, sentence } from "./faults.js";
import type { Observers } from "./observe.js";
import type { Service } from "./service.js";
import { suggest } from "./suggest.js";
import { VERSION } from "./version.js";

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
  readonly baseUrl?: string | undefined;
  /** Milliseconds for a whole call, from connecting to the last byte. Default 90 000. */
  readonly timeout?: number | undefined;
  /** Value of the `User-Agent` header; the gateway refuses requests without one. */
  readonly userAgent?: string | undefined;
  /** Calls that may run at the same time; each opens a connection of its own. Default 16. */
  readonly maxConcurrent?: number | undefined;
  /** Accepts the vendor's published demo and test accounts away from loopback. Default false. */
  readonly demo?: boolean | undefined;
  /** Replaces the global `fetch`. It gets the URL and a complete request, and must not follow redirects. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Thrown by `createClient` when an option is missing or wrong. Never shows a secret. */
export class InvalidOptionsError extends TypeError {
  override readonly name = "InvalidOptionsError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`createClient: ${faults.join("; ")}`);
    this.faults = Object.freeze([...faults]);
  }
}

interface CheckedOptions extends Observers {
  readonly customerId: string;
  readonly secret: string;
  readonly password: string;
  readonly shopId: string | undefined;
  readonly language: string;
  readonly profile: string;
  readonly baseUrl: string;
  readonly timeout: number;
  readonly userAgent: string;
  readonly maxConcurrent: number;
  readonly fetch: typeof globalThis.fetch;
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
  "fetch",
] as const satisfies readonly (keyof ClientOptionsOf)[];

/** setTimeout fires at once above this. */
export const LONGEST_TIMEOUT: number = 2 ** 31 - 1;

export function checkOptions(service: Service, options: ClientOptionsOf): CheckedOptions {
  const given: unknown = options;
  if (typeof given !== "object" || given === null) {
    throw new InvalidOptionsError([`options: given ${given === null ? "null" : typeof given}, allowed an object`]);
  }
  const {
    language = service.defaultLanguage,
    profile = service.defaultProfile,
    timeout = service.callTimeout,
  } = options;
  const { baseUrl = service.defaultServer, userAgent = `qmore-client/${VERSION}`, fetch = globalThis.fetch } = options;
  const { customerId, shopId, secret, password, maxConcurrent = 16, demo = false } = options;
  const faults = [
    ...unknownOptions(options),
    ...settingFaults(service, { customerId, secret, password, language, ...(shopId === undefined ? {} : { shopId }) }),
    ...(Object.hasOwn(service.profiles, profile)
      ? []
      : [`profile: given ${profile}, allowed ${Object.keys(service.profiles).join(" or ")}`]),
    ...baseUrlFaults(baseUrl),
    ...(Number.isInteger(timeout) && timeout > 0 && timeout <= LONGEST_TIMEOUT
      ? []
      : [`timeout: given ${String(timeout)}, allowed a whole number of milliseconds from 1 to ${LONGEST_TIMEOUT}`]),
    ...(typeof userAgent === "string" && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(userAgent)
      ? []
      : [`userAgent: given ${JSON.stringify(userAgent)}, allowed printable ASCII that is not empty`]),
    ...(Number.isInteger(maxConcurrent) && maxConcurrent > 0
      ? []
      : [`maxConcurrent: given ${String(maxConcurrent)}, allowed a whole number from 1`]),
    ...placeFaults(),
    ...(hasCertificatesOff(baseUrl)
      ? ["NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off; unset it"]
      : []),
    ...(demo || !service.publishedCustomerIds.includes(customerId) || isOnLoopback(baseUrl)
      ? []
      : [`customerId: ${customerId} is a published account of the vendor; set demo: true to use it`]),
    ...(typeof fetch === "function" ? [] : [`fetch: given ${String(fetch)}, allowed a function like the global fetch`]),
  ];
  if (faults.length > 0) throw new InvalidOptionsError(faults);
  return {
    ...options,
    shopId,
    language,
    profile,
    timeout,
    userAgent,
    maxConcurrent,
    fetch,
    baseUrl: baseUrl.replace(/\/+$/, ""),
  };
}

function unknownOptions(options: ClientOptionsOf): string[] {
  const known: readonly string[] = OPTION_NAMES;
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = suggest(name, known);
      return `${name} is not an option${near === undefined ? "" : `, did you mean ${near}?`}`;
    });
}

function settingFaults(service: Service, settings: Readonly<Record<string, unknown>>): string[] {
  if (service.checkSettings(settings)) return [];
  const errors = service.checkSettings.errors ?? [];
  return faultsOf(errors, settings, { hidden: ["secret", "password"], known: () => OPTION_NAMES }).map(sentence);
}

function baseUrlFaults(baseUrl: string): string[] {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined) return [`baseUrl: given ${baseUrl}, allowed an absolute URL such as https://papi.hobex.at`];
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    return ["baseUrl: must have neither credentials nor query nor fragment"];
  }
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return [];
  return [`baseUrl: given ${url.protocol}//${url.host}, allowed https, or http on the loopback interface`];
}

/** The secret would be open to everyone who looks at the page's source. */
function placeFaults(): string[] {
  return "document" in globalThis ? ["this client belongs on a server: in a browser the secret would be public"] : [];
}

/** Whether Node was told to accept any certificate for a connection that needs one. */
export function hasCertificatesOff(baseUrl: string): boolean {
  return process.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" && baseUrl.startsWith("https:");
}

function isOnLoopback(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && isLoopback(new URL(baseUrl).hostname);
}

/** Names and addresses that cannot leave this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
