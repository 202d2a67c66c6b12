import { array, assert, asyncProperty } from "fast-check";
/** Plays sequences of operations on orders, and compares what the sandbox tells with books of the tests' own. */
import { expect } from "vitest";
import { startStateful } from "../../support/stateful.js";
import { Books } from "./books.js";
import { isTransfer } from "./methods.js";
import { play } from "./play.js";
import { answered, outOfBounds, shown } from "./shown.js";
import { creation, step } from "./steps.js";

export async function playRuns(runs: number): Promise<{ executed: number; refused: number }> {
  const gateway = await startStateful({ seed: false });
  let sequences = 0;
  let executed = 0;
  let refused = 0;
  let checked = 0;
  const steps = array(step, { minLength: 5, maxLength: 40, size: "max" });
  const starts = array(creation, { minLength: 1, maxLength: 2 });
  await assert(
    asyncProperty(starts, steps, async (orders, then) => {
      gateway.sandbox.reset();
      const books = new Books(gateway);
      for (const one of [...orders, ...then]) {
        await play(books, one);
        for (const order of books.orders) {
          checked++;
          const pairs = await books.details(order);
          expect(answered(pairs)).toEqual(shown(order));
          expect(outOfBounds(pairs, isTransfer(order.method))).toEqual([]);
        }
      }
      sequences++;
      executed += books.executed;
      refused += books.refused;
    }),
    { numRuns: runs },
  );
  process.stdout.write(
    `model: ${sequences} sequences, ${executed} operations executed, ${refused} refused, ${checked} orders compared\n`,
  );
  return { executed, refused };
}
