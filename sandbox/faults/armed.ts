import { checkFault } from "./check-fault.js";
import { meets } from "./confirmation-fault.js";
import type { ConfirmationFault } from "./confirmation-fault.js";
import { isConfirmationFault } from "./fault.js";
import type { ArmedFault, CallFault, FaultOptions } from "./fault.js";

interface Waiting {
  readonly id: number;
  readonly options: FaultOptions;
  left: number;
  readonly random: () => number;
}

/** The armed faults, in the order in which they were armed. */
export class ArmedFaults {
  #waiting: Waiting[] = [];
  #lastId = 0;

  /** @throws {RangeError} that names the option which cannot be */
  arm(options: FaultOptions): ArmedFault {
    checkFault(options);
    const { times = 1, seed = 1 } = options;
    const waiting = { id: ++this.#lastId, options, left: times, random: randomFrom(seed) };
    this.#waiting.push(waiting);
    return shown(waiting);
  }

  /** The fault that meets a call of the operation now, used up by one. */
  take(operation: string): CallFault | undefined {
    return this.#take((options): options is CallFault => {
      if (isConfirmationFault(options)) return false;
      return options.operation === undefined || options.operation === operation;
    });
  }

  /** The fault that meets the confirmation of a state now, used up by one. */
  takeConfirmation(state: string): ConfirmationFault | undefined {
    return this.#take((options): options is ConfirmationFault => isConfirmationFault(options) && meets(options, state));
  }

  #take<T extends FaultOptions>(fits: (options: FaultOptions) => options is T): T | undefined {
    for (const waiting of this.#waiting) {
      const { options, random } = waiting;
      if (!fits(options) || (options.probability !== undefined && random() >= options.probability)) continue;
      waiting.left--;
      if (waiting.left === 0) this.#waiting = this.#waiting.filter((other) => other !== waiting);
      return options;
    }
    return undefined;
  }

  list(): readonly ArmedFault[] {
    return this.#waiting.map(shown);
  }

  /** Takes back one fault, or all. */
  disarm(id?: number): void {
    this.#waiting = id === undefined ? [] : this.#waiting.filter((waiting) => waiting.id !== id);
  }
}

function shown({ id, options, left }: Waiting): ArmedFault {
  return { ...options, id, left };
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
