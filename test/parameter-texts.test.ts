import { describe, expect, test } from "vitest";
import { faultsOf } from "./support/refused-call.js";
import { minimalRequest, minimalRequests } from "./support/requests.js";

describe("no text may hold a line break, a control character or half a character", () => {
  const texts = ["orderDescription", "customerStatement", "orderReference", "mandateId", "consumerBillingCity"];
  test.for(texts)("%s", async (name) => {
    for (const value of ["a\nb", "a\rb", "a\r\n", "a\tb", "a\0b", "a\u0085b", "\ud83c", "\udf5e\ud83c"]) {
      const faults = await faultsOf("recurPayment", { ...minimalRequest("recurPayment"), [name]: value });
      const allowed = "text without line breaks and control characters";
      expect(faults).toMatchObject([{ parameter: name, rule: "format", allowed }]);
    }
  });
});

describe("an empty string is refused, for absent is not empty", () => {
  const personal = /^(bank|consumer)/;
  const cases = minimalRequests.flatMap(({ operation, parameters }) =>
    Object.keys(parameters).map((name) => ({ operation, parameters, name })),
  );

  test.for(cases)("$operation $parameters.fundTransferType $name", async ({ operation, parameters, name }) => {
    const faults = await faultsOf(operation, { ...parameters, [name]: "" });
    const given = personal.test(name) ? "••• (0 bytes)" : '""';
    expect(faults.map((fault) => [fault.parameter, fault.given])).toContainEqual([name, given]);
  });

  test.for(["merchantReference", "customerStatement", "subMerchantCity"])("optional: %s", async (name) => {
    const faults = await faultsOf("deposit", { ...minimalRequest("deposit"), [name]: "" });
    expect(faults).toMatchObject([{ parameter: name, rule: "length", given: '""' }]);
  });
});
