import { describe, expect, test } from "vitest";
import { demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { minimalRequest } from "./support/requests.js";
import { explain } from "./support/untyped.js";

describe("an amount has at most the decimals of its currency", () => {
  test.each([
    ["1.00", "EUR"],
    ["1,00", "EUR"],
    ["1000", "JPY"],
    ["1.234", "LYD"],
    ["1.234", "434"],
  ])("%s %s passes", (amount, currency) => {
    const request = { ...minimalRequest("refund"), amount, currency };
    expect(explain(demoClient(), "refund", request).fields.find(({ name }) => name === "amount")?.value).toBe(amount);
  });

  test.each([
    ["1.001", "EUR", "at most 2 decimals in EUR"],
    ["1,001", "978", "at most 2 decimals in 978"],
    ["1.0", "JPY", "no decimals in JPY"],
    ["1.0", "392", "no decimals in 392"],
    ["1.001", "USD", "at most 2 decimals in USD"],
  ])("%s %s is refused", async (amount, currency, allowed) => {
    for (const operation of ["deposit", "refund", "recurPayment", "transferFund"]) {
      const faults = await faultsOf(operation, { ...minimalRequest(operation), amount, currency });
      expect(faults).toEqual([{ parameter: "amount", rule: "decimals", given: `"${amount}"`, allowed }]);
    }
  });
});
