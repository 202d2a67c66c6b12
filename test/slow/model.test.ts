import { expect, test } from "vitest";
import { playRuns } from "../sandbox/model/play-runs.js";

test("whatever is done to orders, getOrderDetails agrees with the books", async () => {
  const { executed, refused } = await playRuns(100);
  expect(executed).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(100);
});
