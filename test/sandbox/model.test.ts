import { array, assert, asyncProperty } from "fast-check";
import { expect, test } from "vitest";
import { startStateful } from "../support/stateful.js";
import { Books } from "./model/books.js";
import { transferred } from "./model/methods.js";
import { play } from "./model/play.js";
import { answered, outOfBounds, shown } from "./model/shown.js";
import { creation, step } from "./model/steps.js";

const RUNS = 30;

test("whatever is done to orders, getOrderDetails agrees with the books", { timeout: 30_000 }, async () => {
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
          expect(outOfBounds(pairs, order.method === transferred)).toEqual([]);
        }
      }
      sequences++;
      executed += books.executed;
      refused += books.refused;
    }),
    { numRuns: RUNS },
  );
  expect(executed).toBeGreaterThan(RUNS * 3);
  expect(refused).toBeGreaterThan(RUNS);
  process.stdout.write(
    `model: ${sequences} sequences, ${executed} operations executed, ${refused} refused, ${checked} orders compared\n`,
  );
});
