/** A client, and what stands behind it: options come in, a handle without any secret goes out. */
import { warnOfRetired } from "./observe.js";
import { checkOptions } from "./options.js";
import type { CheckedOptions, ClientOptionsOf } from "./options.js";
import { formsOf } from "./scrub.js";
import type { Service } from "./spec-tables.js";
import { Gate } from "./transport/deadline.js";

/** Everything a call needs to know about the client, secrets included. Never leaves the runtime. */
export interface Settings extends CheckedOptions {
  readonly service: Service;
  /** All forms in which secret and password may come back in an answer. */
  readonly secretForms: readonly string[];
  /** All headers but Content-Length, in the order in which they go out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly gate: Gate;
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

/** Makes a client for the given service. @throws {InvalidOptionsError} with every problem in the options. */
export function createClientFor(service: Service, options: ClientOptionsOf): Client {
  const checked = checkOptions(service, options);
  const { baseUrl, userAgent, secret, password, maxConcurrent, observers } = checked;
  warnOfRetired(service, baseUrl, observers.logger);
  return new Client({
    ...checked,
    service,
    secretForms: formsOf([secret, password]),
    headers: { Host: new URL(baseUrl).host, "User-Agent": userAgent, ...service.headers },
    gate: new Gate(maxConcurrent),
  });
}
