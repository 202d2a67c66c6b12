import { test } from "vitest";
import { captureAtOnce } from "../support/capture-at-once.js";

test("20 clients with 5 calls each: no capture is lost, none counted twice", async () => {
  await captureAtOnce(20, 5);
});
