import { test } from "vitest";
import { callWithAnyBytes } from "../support/any-bytes.js";

test("whatever bytes a server sends, a call resolves", async () => {
  await callWithAnyBytes(2000);
});
