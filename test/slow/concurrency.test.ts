import { test } from "vitest";
import { captureAtOnce } from "../support/capture-at-once.js";

test("200 clients with 50 calls each: no capture is lost, none counted twice", async () => {
  await captureAtOnce(200, 50);
});
