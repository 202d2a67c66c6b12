import { describe, expect, test } from "vitest";
import { clientAnswering } from "./support/clients.js";
import { minimalRequest } from "./support/requests.js";
import { callOperation } from "./support/untyped.js";

type Kind = "text" | "number" | "amount" | "currency" | "time" | "date" | "list";

/** On the wire, in TypeScript, and a value that is none. Text takes everything. */
const examples: Record<Kind, [wire: string, read: unknown, wrong?: string]> = {
  text: ["Zürich 1-a", "Zürich 1-a"],
  number: ["7", "7", "7a"],
  amount: ["1.00", "1.00", "EUR 1"],
  currency: ["EUR", "EUR", "Euro"],
  time: ["30.07.2015 10:52:53", "2015-07-30T10:52:53", "yesterday"],
  date: ["30.03.2022", "2022-03-30", "tomorrow"],
  list: ["A,B", ["A", "B"]],
};

/**
 * What the guides and recordings say of each answer, written down without the spec: `!` must be there, the kind stands
 * behind a colon, and without one it is a text.
 */
const places: [operation: string, key: string, path: string[], fields: string][] = [
  ["deposit", "", [], "paymentNumber:number"],
  ["generateOrderNumber", "", [], "orderNumber!:number"],
  ["refund", "", [], "creditNumber!:number"],
  ["transferFund", "", [], "creditNumber!:number"],
  ["recurPayment", "", [], "orderNumber!:number dueDate:date mandateId mandateSignatureDate:date"],
  [
    "getFinancialInstitutions",
    "financialInstitution.1.",
    ["financialInstitutions", "0"],
    "id! name! country online offline currency:currency",
  ],
  ["getOrderDetails", "", [], "objectsTotal:number"],
  [
    "getOrderDetails",
    "order.1.",
    ["order"],
    `orderNumber!:number sourceOrderNumber:number merchantNumber state! amount!:amount currency!:currency
    approveAmount:amount depositAmount:amount refundAmount:amount paymentType brand acquirer contractNumber
    operationsAllowed:list orderDescription orderReference customerStatement orderText timeCreated:time timeModified:time`,
  ],
  [
    "getOrderDetails",
    "payment.1.1.",
    ["order", "payments", "0"],
    `paymentNumber!:number orderNumber!:number merchantNumber state! approveAmount!:amount depositAmount!:amount
    currency!:currency paymentType operationsAllowed:list approvalCode batchNumber:number timeCreated:time
    timeModified:time gatewayReferenceNumber providerReferenceNumber avsResultCode avsResultMessage avsProviderResultCode
    avsProviderResultMessage instrumentCountry idealConsumerName idealConsumerCity idealConsumerBIC idealConsumerIBAN
    idealConsumerAccountNumber paypalPayerID paypalPayerEmail paypalPayerFirstName paypalPayerLastName
    paypalPayerAddressName paypalPayerAddressStreet1 paypalPayerAddressStreet2 paypalPayerAddressCity
    paypalPayerAddressState paypalPayerAddressZIP paypalPayerAddressCountry paypalPayerAddressCountryCode
    paypalPayerAddressStatus paypalProtectionEligibility paypalBillingAgreementID senderAccountOwner senderAccountNumber
    senderBankNumber senderBankName senderBIC senderIBAN senderCountry securityCriteria:number`,
  ],
  [
    "getOrderDetails",
    "credit.1.1.",
    ["order", "credits", "0"],
    `creditNumber!:number orderNumber!:number merchantNumber state! amount!:amount currency!:currency
    operationsAllowed:list batchNumber:number timeCreated:time timeModified:time gatewayReferenceNumber
    providerReferenceNumber`,
  ],
];

interface Field {
  readonly operation: string;
  readonly key: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly required: boolean;
  readonly kind: Kind;
}

const fields = places.flatMap(([operation, key, path, words]) =>
  words.split(/\s+/).map((word): Field => {
    const [, name = "", required = "", kind = ""] = /^(\w+)(!?)(?::(\w+))?$/.exec(word) ?? [];
    const known = Object.keys(examples).find((one): one is Kind => one === kind);
    return { operation, key, path: ["data", ...path, name], name, required: required !== "", kind: known ?? "text" };
  }),
);

const counters: Record<string, string> = {
  getFinancialInstitutions: "&financialInstitutions=1",
  getOrderDetails: "&orders=1&order.1.payments=1&order.1.credits=1",
};

/** Calls the operation with an answer of these fields; `wrong` comes with a value that is none. */
function answered(operation: string, sent: readonly Field[], wrong?: Field): ReturnType<typeof callOperation> {
  return answeredWith(operation, bodyOf(operation, sent, wrong));
}

function answeredWith(operation: string, body: string): ReturnType<typeof callOperation> {
  return callOperation(clientAnswering(body), operation, minimalRequest(operation));
}

function bodyOf(operation: string, sent: readonly Field[], wrong?: Field): string {
  const pairs = sent.map((field) => {
    const [wire, , other = wire] = examples[field.kind];
    return `&${field.key}${field.name}=${encodeURIComponent(field === wrong ? other : wire)}`;
  });
  return `status=0${counters[operation] ?? ""}${pairs.join("")}`;
}

const operations = [...new Set(fields.map(({ operation }) => operation))];

describe.each(operations)("an answer of %s", (operation) => {
  const all = fields.filter((field) => field.operation === operation);
  const needed = all.filter(({ required }) => required);

  test("is read field by field", async () => {
    const result = await answered(operation, all);
    expect(result.outcome).toBe("done");
    for (const { path, kind } of all) expect(result).toHaveProperty([...path], examples[kind][1]);
  });

  test("is whole with what must be there, and with nothing less", async () => {
    expect((await answered(operation, needed)).outcome).toBe("done");
    for (const left of needed) {
      const { outcome } = await answered(
        operation,
        all.filter((field) => field !== left),
      );
      expect([left.path, outcome]).toEqual([left.path, "unknown"]);
    }
  });

  test("has no value that is none", async () => {
    for (const wrong of all.filter(({ kind }) => examples[kind][2] !== undefined)) {
      const result = await answered(operation, all, wrong);
      expect([wrong.path, result.outcome]).toEqual([wrong.path, wrong.required ? "unknown" : "done"]);
      expect(result).not.toHaveProperty([...wrong.path]);
    }
  });
});

describe("an answer of getOrderDetails", () => {
  const needed = fields.filter(({ operation, required }) => operation === "getOrderDetails" && required);

  test.each([
    ["payment.1.1.ideslConsumerName", "payments", "idealConsumerName", "A"],
    ["payment.1.1.paypalPayerZIP", "payments", "paypalPayerAddressZIP", "A"],
    ["payment.1.1.paypalPayerProtectionEligibility", "payments", "paypalProtectionEligibility", "A"],
    ["credit.1.operationsAllowed", "credits", "operationsAllowed", ["A"]],
  ])("is read under %s, too, as one page has it", async (key, objects, name, read) => {
    const result = await answeredWith("getOrderDetails", `${bodyOf("getOrderDetails", needed)}&${key}=A`);
    expect(result).toHaveProperty(["data", "order", objects, "0", name], read);
  });
});

/** Answers with no more in them than counters of nothing. */
const empty: [operation: string, counter: string, body: string][] = [
  ["getFinancialInstitutions", "financialInstitutions", "status=0&financialInstitutions=0"],
  ...["payments", "credits"].map((counter): [string, string, string] => [
    "getOrderDetails",
    `order.1.${counter}`,
    bodyOf(
      "getOrderDetails",
      fields.filter(({ key, required }) => key === "order.1." && required),
    ).replaceAll(/(payments|credits)=1/g, "$1=0"),
  ]),
];

test.each(empty)("an answer of %s may be cut off where %s is missing", async (operation, counter, body) => {
  expect((await answeredWith(operation, body)).outcome).toBe("done");
  const { outcome } = await answeredWith(operation, body.replace(`&${counter}=0`, ""));
  expect(outcome).toBe("unknown");
});
