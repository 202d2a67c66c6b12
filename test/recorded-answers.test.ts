import { describe, expect, test } from "vitest";
import type { OperationName } from "../generated/index.js";
import { demoClient } from "./support/clients.js";
import { rawOf } from "./support/form.js";
import { answerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";
import { callOperation } from "./support/untyped.js";
import recorded from "./vectors/recorded-answers.json" with { type: "json" };

const cardOrder = {
  orderNumber: "23473341",
  paymentType: "VPG",
  brand: "VISA",
  depositAmount: "0",
  state: "ORDERED",
  timeCreated: "2015-07-30T10:52:53",
  timeModified: "2015-07-30T10:52:53",
  currency: "EUR",
  contractNumber: "0815DemoContract",
  orderDescription: "Lisa Kaufrausch, K-Nr: 54435",
  orderReference: "OR-23473341",
  refundAmount: "0",
  acquirer: "card complete",
  customerStatement: "Danke für den Einkauf!",
  amount: "1.00",
  approveAmount: "1.00",
  merchantNumber: "1",
  operationsAllowed: [],
  credits: [],
  payments: [
    {
      currency: "EUR",
      state: "payment_approved",
      orderNumber: "23473341",
      timeCreated: "2015-07-30T10:52:53",
      timeModified: "2015-07-30T10:52:53",
      merchantNumber: "1",
      depositAmount: "0.00",
      paymentType: "VPG",
      approvalCode: "123456",
      paymentNumber: "23473341",
      approveAmount: "1.00",
      operationsAllowed: ["DEPOSIT", "APPROVEREVERSAL"],
    },
  ],
};

const sofortOrder = {
  orderNumber: "543132154",
  paymentType: "SUE",
  brand: "sofortueberweisung",
  depositAmount: "1.00",
  state: "ORDERED",
  timeCreated: "2015-07-30T11:32:49",
  timeModified: "2015-07-30T11:32:49",
  currency: "EUR",
  contractNumber: "1234/1234",
  orderDescription: "F. Realtime, K-Nr: 12111",
  orderReference: "OR-543132154",
  refundAmount: "0",
  customerStatement: "Danke für den Einkauf!",
  amount: "1.00",
  approveAmount: "0",
  merchantNumber: "1",
  operationsAllowed: [],
  credits: [],
  payments: [
    {
      currency: "EUR",
      state: "payment_deposited",
      orderNumber: "543132154",
      timeCreated: "2015-07-30T11:32:49",
      timeModified: "2015-07-30T11:32:49",
      merchantNumber: "1",
      depositAmount: "1.00",
      approveAmount: "1.00",
      paymentType: "SUE",
      approvalCode: "00000-00000-AAAAAAAA-BBBB",
      paymentNumber: "543132154",
      batchNumber: "131",
      securityCriteria: "1",
      senderAccountOwner: "Test Consumer",
      senderAccountNumber: "1234567890",
      senderBankName: "Test Bank",
      senderBankNumber: "1234578",
      senderBIC: "PNAGDE00000",
      senderIBAN: "DE0000000000000000",
      senderCountry: "DE",
      operationsAllowed: [],
    },
  ],
};

const masterCardOrder = {
  ...cardOrder,
  ...{ orderNumber: "56453412", paymentType: "APG", brand: "MasterCard", acquirer: "PayLife" },
  orderDescription: "Max Mustermann, K-Nr: 12345",
  orderReference: "OR-56453412",
  timeCreated: "2015-07-30T11:20:53",
  timeModified: "2015-07-30T11:20:53",
  payments: cardOrder.payments.map((payment) => ({
    ...payment,
    ...{ orderNumber: "56453412", paymentNumber: "56453412", paymentType: "APG" },
    timeCreated: "2015-07-30T11:20:53",
    timeModified: "2015-07-30T11:20:53",
  })),
};

const payPalOrder = {
  brand: "PayPal",
  paymentType: "PPL",
  state: "ORDERED",
  currency: "EUR",
  orderNumber: "3485464",
  orderDescription: "E. Bay, K-Nr: 55266",
  orderReference: "OR-3485464",
  customerStatement: "Danke für den Einkauf!",
  contractNumber: "mail@shop.com",
  timeCreated: "2015-07-30T11:41:37",
  timeModified: "2015-07-30T11:41:37",
  amount: "1.00",
  approveAmount: "0",
  depositAmount: "1.00",
  refundAmount: "0",
  merchantNumber: "1",
  operationsAllowed: [],
  credits: [],
  payments: [
    {
      currency: "EUR",
      state: "payment_deposited",
      orderNumber: "3485464",
      paymentNumber: "3485464",
      paymentType: "PPL",
      timeCreated: "2015-07-30T11:41:37",
      timeModified: "2015-07-30T11:41:37",
      merchantNumber: "1",
      depositAmount: "1.00",
      approveAmount: "1.00",
      approvalCode: "4PW61566G53703003",
      batchNumber: "129",
      paypalPayerID: "PAYER123456ID",
      paypalPayerEmail: "buyer@paypal.com",
      paypalPayerFirstName: "Test",
      paypalPayerLastName: "Consumer",
      paypalPayerAddressCity: "Musterstadt",
      paypalPayerAddressState: "Musterland",
      paypalPayerAddressZIP: "1234",
      paypalPayerAddressCountry: "AT",
      paypalPayerAddressStatus: "unverified",
      paypalProtectionEligibility: "ExtendedCustomerProtection",
      operationsAllowed: [],
    },
  ],
};

const missing = "Order number is missing.";

/** What each recording means, written down by hand. */
const meanings: Record<string, object> = {
  R10: { outcome: "done", status: 0, data: { objectsTotal: "1", order: cardOrder } },
  R11: { outcome: "done", status: 0, data: { objectsTotal: "1", order: masterCardOrder } },
  R12: { outcome: "done", status: 0, data: { objectsTotal: "1", order: sofortOrder } },
  R13: { outcome: "done", status: 0, data: { objectsTotal: "1", order: payPalOrder } },
  R14: { outcome: "done", status: 0, data: { objectsTotal: "0", order: null } },
  R15: {
    outcome: "refused",
    status: 1,
    alreadyProcessed: false,
    errors: [{ errorCode: "11011", message: missing, consumerMessage: missing }],
  },
  R16: { outcome: "done", status: 0, data: { paymentNumber: "23473341" } },
  R20: { outcome: "done", status: 0, data: {} },
  R24: { outcome: "done", status: 0, data: { orderNumber: "1113051" } },
  R25: { outcome: "done", status: 0, data: {} },
  R27: { outcome: "done", status: 0, data: { orderNumber: "23473341" } },
  R30: { outcome: "done", status: 0, data: { creditNumber: "14949449" } },
  R34: { outcome: "done", status: 0, data: { creditNumber: "14949449" } },
};

describe("an answer recorded from the vendor's server is read as what it says", () => {
  test("every recording has a meaning", () => {
    expect(Object.keys(meanings)).toEqual(recorded.answers.map(({ id }) => id));
  });

  test.each(recorded.answers)("$id $operation", async ({ id, operation, parameters, body }) => {
    const server = await startRawServer(answerOf(body));
    const client = demoClient({ shopId: "qmore", baseUrl: server.url });
    // R15 answers a request without the order number, which the client does not send.
    const sent = id === "R15" ? { orderNumber: "23473341" } : parameters;
    const { evidence, elapsed, ...result } = { evidence: undefined, ...(await callOperation(client, operation, sent)) };
    expect(result).toStrictEqual({ operation, raw: rawOf(body), ...meanings[id] });
    expect(evidence === undefined).toBe(id !== "R15");
    expect(elapsed).toBeGreaterThan(0);
  });
});

/** Answers that other clients recorded or print. */
const others: [origin: string, profile: "seamless" | "toolkit", OperationName, body: string, meaning: object][] = [
  [
    "toolkit refund, dercoder/omnipay-wirecard, 2017",
    "toolkit",
    "refund",
    "status=0&creditNumber=2990639",
    { outcome: "done", status: 0, data: { creditNumber: "2990639" } },
  ],
  [
    "toolkit refund refused, dercoder/omnipay-wirecard, 2017",
    "toolkit",
    "refund",
    "status=1&message=Order+number+is+invalid.&errorCode=18011",
    { outcome: "refused", status: 1, errors: [{ errorCode: "18011", message: "Order number is invalid." }] },
  ],
  [
    "rejected at the financial institution, from the table of the guide",
    "seamless",
    "refund",
    "status=2&errors=1&error.1.errorCode=20003&error.1.message=Rejected.&error.1.paySysMessage=WCP%3A+Auth%3A+Verification+failed.",
    {
      outcome: "refused",
      status: 2,
      errors: [{ errorCode: "20003", message: "Rejected.", paySysMessage: "WCP: Auth: Verification failed." }],
    },
  ],
];

test.each(others)("%s", async (_origin, profile, operation, body, meaning) => {
  const server = await startRawServer(answerOf(body));
  const client = demoClient({ profile, baseUrl: server.url });
  const parameters = { orderNumber: "1453243", amount: "1.00", currency: "EUR" };
  const result = await callOperation(client, operation, parameters);
  expect(result).toMatchObject({ ...meaning, raw: rawOf(body) });
});
