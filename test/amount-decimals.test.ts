import { describe, expect, test } from "vitest";
import { currencies, toMinorUnits } from "../generated/index.js";
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

/** Currencies without the usual two decimals, from ISO 4217. */
const unusual: readonly [decimals: number, codes: string][] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

test("all other currencies have two decimals", () => {
  const decimals = (code: string): number => unusual.find(([, codes]) => codes.split(" ").includes(code))?.[0] ?? 2;
  for (const [code, currency] of Object.entries(currencies)) {
    const units = toMinorUnits("1", currency.numeric);
    expect([code, currency.decimals, units]).toEqual([code, decimals(code), 10n ** BigInt(decimals(code))]);
  }
});
