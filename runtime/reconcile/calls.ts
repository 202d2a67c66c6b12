import type { Client } from "../client.js";
import type { Intent } from "../intent.js";
import type { Result } from "../result.js";
import { textAt } from "./order.js";

/** What this process knows of other calls about the same order. */
export interface OtherCalls {
  /** Numbers that other calls got. */
  readonly known: ReadonlySet<string>;
  /** Parameters of calls of the same operation that may have had the effect looked for. */
  readonly rivals: readonly Intent["parameters"][];
  /** Whether a call of another operation acted on the order meanwhile, or may have. */
  readonly isDisturbed: boolean;
}

interface Remembered {
  readonly account: string;
  readonly operation: string;
  readonly parameters: Intent["parameters"];
  /** Undefined for a call of an earlier process, of which only the intent is left. */
  readonly startedAt: number | undefined;
  endedAt: number | undefined;
  /** `open`: under way, or nobody knows how it ended; `void`: without effect. */
  state: "open" | "done" | "void";
  numbers: readonly string[];
}

/** Calls that ended and are remembered at most: those of the last minutes, and no more memory than that. */
const MOST = 2_000;

/** Milliseconds for which the order as it was before may be older than the call. */
const LAG = 60_000;

/**
 * The calls of this process that move money, the latest that ended. Two calls that run at the same time are told apart only
 * by knowing of both. Times are monotonic: a clock may be set while a call is under way.
 */
export class Calls {
  readonly #byId = new Map<string, Remembered>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A call begins; tell how it ended. */
  start(client: Account, { id, operation, parameters }: Intent): (result: Result<unknown>) => void {
    const account = accountOf(client);
    const begun = { account, operation, parameters, startedAt: this.#now(), endedAt: undefined };
    const call: Remembered = { ...begun, state: "open", numbers: [] };
    this.#byId.set(id, call);
    return (result) => {
      // In order of their ends, so that the oldest are forgotten first.
      this.#byId.delete(id);
      if (result.outcome === "refused" || result.outcome === "unsent") return;
      call.endedAt = this.#now();
      if (result.outcome === "done") {
        call.state = "done";
        call.numbers = numbersIn(result.data);
      }
      this.#keep(id, call);
    };
  }

  /** When the call ended; one that this process did not make counts as ended when it is first asked for. */
  endOf(client: Account, { id, operation, parameters }: Intent): number | undefined {
    const call = this.#byId.get(id);
    if (call !== undefined) return call.endedAt;
    const endedAt = this.#now();
    const account = accountOf(client);
    this.#keep(id, { account, operation, parameters, startedAt: undefined, endedAt, state: "open", numbers: [] });
    return endedAt;
  }

  /** What was found out about a call. */
  resolve(id: string, state: "done" | "void", numbers: readonly string[]): void {
    const call = this.#byId.get(id);
    if (call === undefined) return;
    call.state = state;
    call.numbers = numbers;
  }

  /** What else may have acted on the call's order since the order was looked at before it. */
  othersThan(client: Account, { id, operation, parameters }: Intent, settle: number): OtherCalls {
    const account = accountOf(client);
    const startedAt = this.#byId.get(id)?.startedAt ?? -Infinity;
    const { orderNumber } = parameters;
    const others = [...this.#byId].flatMap(([otherId, call]) => {
      const isSame = call.account === account && call.parameters["orderNumber"] === orderNumber;
      return isSame && otherId !== id && call.state !== "void" ? [call] : [];
    });
    const recent = others.filter(({ endedAt = Infinity }) => endedAt + settle + LAG >= startedAt);
    const acted = ({ endedAt = Infinity, state }: Remembered): boolean =>
      endedAt + (state === "open" ? settle : 0) >= startedAt;
    // A payment may have the number of its order: only numbers of one kind can be compared.
    const alike = recent.filter((call) => call.operation === operation);
    return {
      known: new Set(alike.flatMap(({ numbers }) => numbers)),
      // One that is done without telling its number may be the one that made what is found.
      rivals: alike.filter(({ numbers }) => numbers.length === 0).map((call) => call.parameters),
      isDisturbed: others.some((call) => call.operation !== operation && acted(call)),
    };
  }

  #keep(id: string, call: Remembered): void {
    this.#byId.set(id, call);
    if (this.#byId.size <= MOST) return;
    for (const [old, { endedAt }] of this.#byId) {
      if (endedAt === undefined) continue;
      this.#byId.delete(old);
      return;
    }
  }
}

/** Order numbers are those of an account at a gateway. */
type Account = Pick<Client, "baseUrl" | "customerId">;

function accountOf({ baseUrl, customerId }: Account): string {
  return `${baseUrl} ${customerId}`;
}

function numbersIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return ["orderNumber", "paymentNumber", "creditNumber"].flatMap((name) => textAt(data, name) ?? []);
}

/** Those of this process. */
export const calls: Calls = new Calls();
