import { afterAll, describe, expect, test } from "vitest";
import { getOrderDetails } from "../../generated/index.js";
import { callWithAnyBytes } from "../support/any-bytes.js";
import { clientAnswering } from "../support/clients.js";
import { hostileAnswers } from "../support/hostile-answers.js";

const prototypeBefore = Reflect.ownKeys(Object.prototype);

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
});

test("whatever bytes a server sends, a call resolves", async () => {
  // `npm run test:slow` sends far more.
  await callWithAnyBytes(100);
});

describe("a hostile answer is unknown, and no more is kept of it than it has", () => {
  // How long each takes, and how much memory meanwhile, `npm run bench:hostile` shows.
  test.each(hostileAnswers)("%s", async (_name, body) => {
    const result = await getOrderDetails(clientAnswering(body), { orderNumber: "23473341" });
    expect(result.outcome).toBe("unknown");
    expect(JSON.stringify(result).length).toBeLessThan(body.length + 1000);
  });
});
