import { describe, expect, test } from "vitest";
import { demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { minimalRequests } from "./support/requests.js";
import { readSpec, recordAt } from "./support/spec.js";
import { explain } from "./support/untyped.js";

/** Limits in bytes as the guides give them, with an operation (and kind) that takes the parameter. */
const consumer = ["recurPayment"] as const;
const facilitator = ["refund"] as const;
const payment = ["frontendInit"] as const;
const limits: Record<string, readonly [min: number, max: number, operation: string, kind?: string]> = {
  orderNumber: [1, 9, "deposit"],
  paymentNumber: [1, 9, "depositReversal"],
  creditNumber: [1, 9, "refundReversal"],
  sourceOrderNumber: [1, 9, "recurPayment"],
  orderDescription: [1, 255, "recurPayment"],
  orderReference: [1, 128, "recurPayment"],
  merchantReference: [1, 128, "deposit"],
  customerStatement: [1, 254, "deposit"],
  mandateId: [1, 35, "recurPayment"],
  bankAccountOwner: [1, 255, "transferFund", "SEPA-CT"],
  bankBic: [8, 11, "transferFund", "SEPA-CT"],
  bankAccountIban: [16, 34, "transferFund", "SEPA-CT"],
  consumerWalletId: [1, 254, "transferFund", "MONETA"],
  consumerEmail: [1, 256, ...consumer],
  consumerMerchantCrmId: [1, 50, ...consumer],
  consumerTaxIdentificationNumber: [1, 32, ...consumer],
  consumerDriversLicenseNumber: [1, 32, ...consumer],
  consumerDriversLicenseState: [1, 40, ...consumer],
  consumerDriversLicenseCountry: [2, 2, ...consumer],
  ...Object.fromEntries(
    ["Billing", "Shipping"].flatMap((address) =>
      Object.entries({
        FirstName: [1, 128],
        LastName: [1, 128],
        Address1: [1, 256],
        Address2: [1, 256],
        City: [1, 40],
        State: [1, 40],
        Country: [2, 2],
        ZipCode: [1, 40],
        Phone: [1, 20],
        Fax: [1, 20],
      } as const).map(([name, bounds]) => [`consumer${address}${name}`, [...bounds, ...consumer]] as const),
    ),
  ),
  subMerchantId: [1, 15, ...facilitator],
  subMerchantName: [1, 22, ...facilitator],
  subMerchantStreet: [1, 38, ...facilitator],
  subMerchantCity: [1, 13, ...facilitator],
  subMerchantState: [1, 3, ...facilitator],
  subMerchantCountry: [2, 2, ...facilitator],
  subMerchantZipCode: [1, 10, ...facilitator],
  storageId: [32, 32, "dataStorageRead"],
  creditcardPanPlaceholder: [1, 32, "dataStorageInit"],
  creditcardCvcPlaceholder: [1, 32, "dataStorageInit"],
  creditcardCardholderNamePlaceholder: [1, 32, "dataStorageInit"],
  creditcardIssueNumberPlaceholder: [1, 32, "dataStorageInit"],
  googlepaymerchantid: [16, 16, "dataStorageInit"],
  googlepaycountrycode: [2, 2, "dataStorageInit"],
  confirmMail: [1, 127, ...payment],
  paymentToken: [1, 2000, ...payment],
  companyName: [1, 100, ...payment],
  companyVatId: [1, 50, ...payment],
  companyTradeRegistryNumber: [1, 50, ...payment],
  companyRegisterKey: [1, 50, ...payment],
  consumerCardProvisionAttemptsPastDay: [1, 9, ...payment],
  consumerAccountPurchasesPastSixMonths: [1, 9, ...payment],
  consumerAccountTransactionsPastDay: [1, 9, ...payment],
  consumerAccountTransactionsPastYear: [1, 9, ...payment],
  consumerBillingFirstname: [1, 32, ...payment],
  consumerBillingLastname: [1, 32, ...payment],
  consumerBillingAddress3: [1, 100, ...payment],
  consumerBillingMobilePhone: [1, 18, ...payment],
  "frontend.consumerShippingFirstName": [1, 32, ...payment],
  "frontend.consumerShippingLastName": [1, 32, ...payment],
  ...Object.fromEntries(
    ["Billing", "Shipping"].flatMap((address) =>
      Object.entries({
        Address1: [1, 100],
        Address2: [1, 100],
        City: [1, 32],
        State: [2, 2],
        ZipCode: [1, 12],
      } as const).map(([name, bounds]) => [`frontend.consumer${address}${name}`, [...bounds, ...payment]] as const),
    ),
  ),
};

/** Have a length as well, but are held by their form (a code, a date), or are settings of the client. */
const elsewhere = [
  "serviceUrl",
  "consumerBirthDate",
  "currency",
  "customerId",
  "frontend.requestFingerprint",
  "language",
  "requestFingerprint",
  "shopId",
];

test("every parameter with a length in the spec is tested", async () => {
  const parameters = recordAt(await readSpec("parameters.yaml"), "parameters");
  const measured = Object.keys(parameters).filter((name) => "length" in recordAt(parameters, name));
  expect(measured.sort()).toEqual([...Object.keys(limits), ...elsewhere].sort());
});

const cases = Object.entries(limits).map(([key, [min, max, operation, kind]]) => ({
  name: key.replace("frontend.", ""),
  min,
  max,
  operation,
  kind,
}));

describe.each(cases)("$name takes $min to $max bytes", ({ name, min, max, operation, kind }) => {
  const base = minimalRequests.find(
    ({ operation: other, parameters }) => other === operation && parameters["fundTransferType"] === kind,
  );
  const text = (bytes: number): string => {
    return (/(Number|Past\w+)$/.test(name) && max === 9 ? "7" : "A").repeat(bytes);
  };
  const requestWith = (value: string): object => ({ ...base?.parameters, [name]: value });

  test.for([...new Set([min, max])])("%i bytes pass and arrive whole", (bytes) => {
    const { fields } = explain(demoClient(), operation, requestWith(text(bytes)), { reveal: true });
    const found = fields.find((field) => field.name === name);
    const signed = operation !== "dataStorageInit";
    expect(found).toEqual({ name, value: text(bytes), bytes, signed, sent: true });
  });

  test.for([min - 1, max + 1])("%i bytes are refused", async (bytes) => {
    const range = min === max ? `exactly ${min} bytes (UTF-8)` : `${min} to ${max} bytes (UTF-8)`;
    const faults = await faultsOf(operation, requestWith(text(bytes)));
    expect(faults.map(({ parameter, rule, allowed }) => [parameter, rule, allowed])).toEqual([[name, "length", range]]);
  });
});

describe("lengths count bytes of UTF-8, not characters", () => {
  const request = (orderDescription: string): object => ({
    sourceOrderNumber: "1",
    orderDescription,
    amount: "1.00",
    currency: "EUR",
  });

  test.each([
    ["日", 3, 85],
    ["ü", 2, 127],
    ["🍞", 4, 63],
    ["👨‍👩‍👧", 18, 14],
  ])("%s has %i bytes: %i of them fit into 255, one more does not", async (character, bytes, most) => {
    const { fields } = explain(demoClient(), "recurPayment", request(character.repeat(most)));
    expect(fields.find(({ name }) => name === "orderDescription")?.bytes).toBe(bytes * most);
    const [fault, ...more] = await faultsOf("recurPayment", request(character.repeat(most + 1)));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ parameter: "orderDescription", rule: "length", allowed: "1 to 255 bytes (UTF-8)" });
    expect(fault?.given).toContain(`(${bytes * (most + 1)} bytes)`);
  });

  test("a text without a length of its own takes 65000 bytes, the most that the gateway takes", async () => {
    const withId = (bytes: number): object => ({ ...request("x"), creditorId: "x".repeat(bytes) });
    const { fields } = explain(demoClient(), "recurPayment", withId(65_000));
    expect(fields.find(({ name }) => name === "creditorId")?.bytes).toBe(65_000);
    expect(await faultsOf("recurPayment", withId(65_001))).toMatchObject([{ parameter: "creditorId", rule: "length" }]);
  });
});
