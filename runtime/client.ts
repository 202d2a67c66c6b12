import { InvalidOptionsError, checkOptions } from "./options.js";
import type { ClientOptionsOf } from "./options.js";
import type { Observers } from "./observe.js";
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
  readonly headers: Readonly<Record<string, string>>;
  readonly gate: Gate;
  readonly observers: Observers;
  readonly fetch: typeof globalThis.fetch;
}

/** A configured client. Holds the secrets in a private field, so that neither `inspect` nor JSON can show them. */
export class Client {
  readonly #settings: Settings;
  readonly customerId: string;
  readonly baseUrl: string;

  /** @internal Clients come from `createClient`. */
  constructor(settings: Settings) {
    this.#settings = settings;
    this.customerId = settings.customerId;
    this.baseUrl = settings.baseUrl;
    Object.freeze(this);
  }

  /** @internal For the runtime alone: the class itself is not exported from the package. */
  static settingsOf(client: Client): Settings {
    if (!(#settings in client)) throw new TypeError("the first argument must be a client made by createClient()");
    return client.#settings;
  }
}

/** Makes a client for the given service. @throws {InvalidOptionsError} with every fault in the options. */
export function createClientFor(service: Service, options: ClientOptionsOf): Client {
  const checked = checkOptions(service, options);
  const profile = service.profiles[checked.profile];
  if (profile === undefined) throw new InvalidOptionsError([`profile: there is no profile ${checked.profile}`]);
  return new Client(
    Object.freeze({
      service,
      profile,
      baseUrl: checked.baseUrl,
      customerId: checked.customerId,
      shopId: checked.shopId,
      language: checked.language,
      secret: checked.secret,
      password: checked.password,
      secretForms: formsOf([checked.secret, checked.password]),
      timeout: checked.timeout,
      headers: Object.freeze({ ...service.headers, "User-Agent": checked.userAgent }),
      gate: createGate(checked.maxConcurrent),
      observers: { onIntent: checked.onIntent, onResult: checked.onResult, logger: checked.logger },
      fetch: checked.fetch,
    }),
  );
}
