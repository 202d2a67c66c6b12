import { expect, test } from "vitest";
import { playRuns } from "./model/play-runs.js";

test("whatever is done to orders, getOrderDetails agrees with the books", async () => {
  const { executed, refused } = await playRuns(10);
  // `npm run test:slow` plays many more, and expects more of each.
  expect(executed).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});
