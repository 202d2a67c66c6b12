/** Promise: what the sandbox remembers of a checkout has an end, by number and by weight. */
import { expect, test } from "vitest";
import { Bounded } from "../../sandbox/bounded.js";

test("the oldest is forgotten when there are too many, and when they weigh too much", () => {
  const kept = new Bounded<number>(3, 10, (weight) => weight);
  for (const weight of [1, 2, 3, 4]) kept.add(String(weight), weight);
  expect(kept.all()).toEqual([2, 3, 4]);
  kept.add("8", 8);
  expect(kept.all()).toEqual([8]);
  kept.clear();
  kept.add("9", 9);
  expect(kept.get("9")).toBe(9);
});
