import { describe, expect, test } from "vitest";
import { demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { basketItem, minimalRequest } from "./support/requests.js";
import { explain } from "./support/untyped.js";

interface Form {
  readonly operation: string;
  readonly parameter: string;
  readonly rule: string;
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

const forms: readonly Form[] = [
  {
    operation: "getOrderDetails",
    parameter: "orderNumber",
    rule: "format",
    taken: ["1", "007", "123456789"],
    refused: ["12a", "-1", "1.0", " 1", "1 ", "١٢", "1e3", "0x1"],
  },
  {
    operation: "deposit",
    parameter: "amount",
    rule: "format",
    taken: ["1", "1000", "1.2", "1,20", "0.01", "12.50"],
    refused: ["1.000,00", "1,000.00", "-1.00", "+1", ".5", "5.", "1.2.3", "1e3", "EUR 1", "1 000", "Infinity", "NaN"],
  },
  {
    operation: "deposit",
    parameter: "currency",
    rule: "format",
    taken: ["EUR", "978", "USD", "840", "CHF", "756"],
    refused: ["eur", "EUX", "999", "€"],
  },
  {
    operation: "recurPayment",
    parameter: "dueDate",
    rule: "format",
    taken: ["30.03.2022", "01.12.2026"],
    refused: ["2022-03-30", "3.3.2022", "32.01.2022", "01.13.2022", "00.01.2022", "30/03/2022", "30.03.22"],
  },
  {
    operation: "recurPayment",
    parameter: "consumerBirthDate",
    rule: "format",
    taken: ["1980-01-31"],
    refused: ["31.01.1980", "1980-13-01", "1980-01-32", "1980/01/31"],
  },
  {
    operation: "recurPayment",
    parameter: "consumerBillingCountry",
    rule: "format",
    taken: ["AT", "DE"],
    refused: ["at", "A1", "Ä"],
  },
  {
    operation: "recurPayment",
    parameter: "consumerIpAddress",
    rule: "format",
    taken: ["127.0.0.1", "2001:db8::1"],
    refused: ["localhost", "127.0.0.1 ", "shop.example"],
  },
  {
    operation: "recurPayment",
    parameter: "autoDeposit",
    rule: "enumeration",
    taken: ["Yes", "No"],
    refused: ["yes", "NO", "true", "1"],
  },
  {
    operation: "recurPayment",
    parameter: "transactionIdentifier",
    rule: "enumeration",
    taken: ["SINGLE", "INITIAL", "RECUR"],
    refused: ["single", "FIRST"],
  },
  {
    operation: "recurPayment",
    parameter: "periodicType",
    rule: "enumeration",
    taken: ["ucof", "recurring"],
    refused: ["UCOF", "monthly"],
  },
  {
    operation: "recurPayment",
    parameter: "merchantTokenizationFlag",
    rule: "enumeration",
    taken: ["TRUE"],
    refused: ["true", "1"],
  },
  {
    operation: "getFinancialInstitutions",
    parameter: "transactionType",
    rule: "enumeration",
    taken: ["ONLINE", "OFFLINE", "ALL"],
    refused: ["online"],
  },
  {
    operation: "getFinancialInstitutions",
    parameter: "bankCountry",
    rule: "format",
    taken: ["SK", "SK,CZ", "BG,CZ,DK,EE,FI,GR,HU,LT,LV,NO,RO,SI,SK,TR"],
    refused: ["AT", "SK, CZ", "SK,", ",SK", "sk", "SK;CZ"],
  },
  {
    operation: "deposit",
    parameter: "merchantReference",
    rule: "format",
    taken: ["MR-1 (a/b) #~"],
    refused: ["MR-ä", "a\u007f"],
  },
];

describe.each(forms)("$parameter", ({ operation, parameter, rule, taken, refused }) => {
  test.for(taken)("takes %j and passes it on as it is", (value) => {
    const request = { ...minimalRequest(operation), [parameter]: value };
    const { fields } = explain(demoClient(), operation, request, { reveal: true });
    expect(fields.find(({ name }) => name === parameter)?.value).toBe(value);
  });

  test.for(refused)("refuses %j", async (value) => {
    const faults = await faultsOf(operation, { ...minimalRequest(operation), [parameter]: value });
    expect(faults.map((fault) => [fault.parameter, fault.rule])).toEqual([[parameter, rule]]);
  });
});

describe("basket items", () => {
  const forms: [property: string, taken: string[], refused: string[]][] = [
    ["quantity", ["1", "12"], ["1.5", "-1", "two"]],
    ["unitGrossAmount", ["10.80", "10,80", "-5.00", "0"], ["10.80 EUR", "--1", "1.000,00"]],
    ["unitTaxRate", ["20", "19.324", "0.000"], ["20%", "19.3245", "-20"]],
    ["imageUrl", ["https://shop.example/a.png"], ["/a.png", "javascript:alert(1)", "https://a b"]],
  ];

  test.each(forms)("%s", async (property, taken, refused) => {
    const request = (value: string): object => ({
      ...minimalRequest("deposit"),
      basket: [basketItem, { ...basketItem, [property]: value }],
    });
    for (const value of taken) expect(explain(demoClient(), "deposit", request(value)).url).toMatch(/deposit$/);
    for (const value of refused) {
      const faults = await faultsOf("deposit", request(value));
      expect(faults.map(({ parameter, rule }) => [parameter, rule])).toEqual([[`basket[1].${property}`, "format"]]);
    }
  });
});
