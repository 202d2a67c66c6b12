/** The calls of this process that move money: what each knows of the others, when one of them has to be reconciled. */
import { numbersIn } from "./result.js";
import type { Intent, Result } from "./result.js";

/** What this process knows of other calls about the same order. */
export interface OtherCalls {
  /** Numbers that other calls got. */
  readonly known: ReadonlySet<string>;
  /** Parameters of calls of the same operation that may have had the effect looked for. */
  readonly rivals: readonly Intent["parameters"][];
  /** Whether a call of another operation acted on the order meanwhile, or may have. */
  readonly isDisturbed: boolean;
}

/** Order numbers are those of an account at a gateway. */
interface Account {
  readonly baseUrl: string;
  readonly customerId: string;
}

interface Remembered {
  readonly account: string;
  readonly operation: string;
  readonly parameters: Intent["parameters"];
  /** Before all others for a call of an earlier process, of which only the intent is left. */
  readonly startedAt: number;
  /** Infinity while it is under way. */
  endedAt: number;
  /** `open`: under way, or nobody knows how it ended; `void`: without effect. */
  state: "open" | "done" | "void";
  numbers: readonly string[];
}

/** Calls that ended and are remembered at most: those of the last minutes, and no more memory than that. */
const MOST = 2_000;

/** Milliseconds for which the order as it was before may be older than the call. */
const LAG = 60_000;

/**
 * Remembers the latest that ended. Two calls that run at the same time are told apart only by knowing of both. Times are
 * monotonic: a clock may be set while a call is under way.
 */
export class Calls {
  readonly #byId = new Map<string, Remembered>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A call begins; tell how it ended. */
  start(client: Account, intent: Intent): (result: Result<unknown>) => void {
    const call = this.#remember(client, intent, this.#now(), Infinity);
    return (result) => {
      // In order of their ends, so that the oldest are forgotten first.
      this.#byId.delete(intent.id);
      if (result.outcome === "refused" || result.outcome === "unsent") return;
      this.#byId.set(intent.id, call);
      call.endedAt = this.#now();
      if (result.outcome === "done") this.resolve(intent.id, "done", Object.values(numbersIn(result.data)));
      this.#forget();
    };
  }

  /** When the call ended, Infinity for one under way. One of another process counts as ended when it is first asked for. */
  endOf(client: Account, intent: Intent): number {
    const known = this.#byId.get(intent.id);
    if (known !== undefined) return known.endedAt;
    const call = this.#remember(client, intent, -Infinity, this.#now());
    this.#forget();
    return call.endedAt;
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
    const { startedAt = -Infinity } = this.#byId.get(id) ?? {};
    const others = [...this.#byId].flatMap(([otherId, call]) => {
      const isSame = call.account === account && call.parameters["orderNumber"] === parameters["orderNumber"];
      return isSame && otherId !== id && call.state !== "void" ? [call] : [];
    });
    const acted = ({ endedAt, state }: Remembered): boolean => endedAt + (state === "open" ? settle : 0) >= startedAt;
    // A payment may have the number of its order: only numbers of one kind can be compared.
    const alike = others.filter((call) => call.operation === operation && call.endedAt + settle + LAG >= startedAt);
    return {
      known: new Set(alike.flatMap(({ numbers }) => numbers)),
      // One that is done without telling its number may be the one that made what is found.
      rivals: alike.filter(({ numbers }) => numbers.length === 0).map((call) => call.parameters),
      isDisturbed: others.some((call) => call.operation !== operation && acted(call)),
    };
  }

  #remember(client: Account, { id, operation, parameters }: Intent, startedAt: number, endedAt: number): Remembered {
    const account = accountOf(client);
    const call: Remembered = { account, operation, parameters, startedAt, endedAt, state: "open", numbers: [] };
    this.#byId.set(id, call);
    return call;
  }

  /** The oldest that ended, where there are too many. */
  #forget(): void {
    if (this.#byId.size <= MOST) return;
    for (const [id, { endedAt }] of this.#byId) {
      if (endedAt < Infinity) {
        this.#byId.delete(id);
        return;
      }
    }
  }
}

function accountOf({ baseUrl, customerId }: Account): string {
  return `${baseUrl} ${customerId}`;
}

/** Those of this process. */
export const calls: Calls = new Calls();
