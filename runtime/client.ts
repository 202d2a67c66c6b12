import { checkOptions } from "./options.js";
import type { ClientOptionsOf, HttpAgent } from "./options.js";
import type { Observers } from "./observe.js";
import { warnOfRetired } from "./retired-server.js";
import { formsOf } from "./scrub.js";
import type { Profile, Service } from "./service.js";
import { createGate } from "./transport/gate.js";
import type { Gate } from "./transport/gate.js";

/** Everything a call needs to know about the client, secrets included. Never leaves the runtime. */
export interface Settings {
  readonly service: Service;
  readonly profile: Profile;
  readonly baseUrl: string;
  readonly customerId: string;
  readonly shopId: string | undefined;
  readonly language: string;
  readonly secret: string;
  readonly password: string;
  /** All forms in which secret and password may come back in an answer. */
  readonly secretForms: readonly string[];
  readonly timeout: number;
  /** All headers but Content-Length, in the order in which they go out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly gate: Gate;
  readonly observers: Observers;
  /** Makes the connections instead of Node itself: a proxy, client certificates, a company's CA. */
  readonly agent: HttpAgent | undefined;
}

/** Not a field of the client nor a method of its class, to which every client leads by `constructor`. */
const settingsByClient = new WeakMap<Client, Settings>();

/** A configured client. Holds no secret, so that neither `inspect` nor JSON can show them. */
export class Client {
  readonly customerId: string;
  readonly baseUrl: string;

  /** @internal Clients come from `createClient`. */
  constructor(settings: Settings) {
    settingsByClient.set(this, settings);
    this.customerId = settings.customerId;
    this.baseUrl = settings.baseUrl;
    Object.freeze(this);
  }
}

/** For the runtime alone: not exported from the package. @throws {TypeError} when it is no client */
export function settingsOf(client: Client): Settings {
  const settings = settingsByClient.get(client);
  if (settings === undefined) throw new TypeError("the first argument must be a client made by createClient()");
  return settings;
}

/** Makes a client for the given service. @throws {InvalidOptionsError} with every fault in the options. */
export function createClientFor(service: Service, options: ClientOptionsOf): Client {
  const { baseUrl, userAgent, maxConcurrent, onIntent, onResult, logger, ...checked } = checkOptions(service, options);
  warnOfRetired(service, baseUrl, logger);
  return new Client(
    Object.freeze({
      ...checked,
      service,
      baseUrl,
      secretForms: formsOf([checked.secret, checked.password]),
      headers: Object.freeze({ Host: new URL(baseUrl).host, "User-Agent": userAgent, ...service.headers }),
      gate: createGate(maxConcurrent),
      observers: { onIntent, onResult, logger },
    }),
  );
}
