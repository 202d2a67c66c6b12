import { describe, expect, test } from "vitest";
import { ask, startDemo } from "./support/ask.js";
import type { Question } from "./support/ask.js";

const profiles = ["seamless", "toolkit"] as const;
const amount = [
  ["amount", "1.00"],
  ["currency", "EUR"],
] as const;

/** Own parameters in the order in which they are signed, and the answer as recorded or as the vendor's live tests expect it. */
const fixed: [question: Question, answer: Record<string, string>][] = [
  [
    {
      operation: "deposit",
      own: [
        ["orderNumber", "123456"],
        ["amount", "100"],
        ["currency", "EUR"],
      ],
    },
    { paymentNumber: "123456" },
  ],
  [
    {
      operation: "deposit",
      own: [
        ["orderNumber", "23473341"],
        ["amount", "1000"],
        ["currency", "EUR"],
      ],
    },
    { paymentNumber: "23473341" },
  ],
  [
    {
      operation: "refund",
      own: [
        ["orderNumber", "123456"],
        ["amount", "1.2"],
        ["currency", "USD"],
      ],
    },
    { creditNumber: "14949449" },
  ],
  [
    {
      operation: "depositReversal",
      own: [
        ["orderNumber", "123456"],
        ["paymentNumber", "123445"],
      ],
    },
    {},
  ],
  [
    {
      operation: "refundReversal",
      own: [
        ["orderNumber", "123456"],
        ["creditNumber", "321312"],
      ],
    },
    {},
  ],
  [{ operation: "approveReversal", own: [["orderNumber", "123456"]] }, {}],
  [
    {
      operation: "recurPayment",
      own: [
        ["sourceOrderNumber", "23473341"],
        ["autoDeposit", "No"],
        ["orderDescription", "Test Käse"],
        ["amount", "1,2"],
        ["currency", "EUR"],
      ],
    },
    { orderNumber: "23473341" },
  ],
  [
    {
      operation: "transferFund",
      own: [
        ["orderDescription", "d"],
        ...amount,
        ["fundTransferType", "EXISTINGORDER"],
        ["sourceOrderNumber", "23473341"],
      ],
    },
    { creditNumber: "14949449" },
  ],
  [
    {
      operation: "transferFund",
      own: [
        ["orderDescription", "d"],
        ...amount,
        ["fundTransferType", "SEPA-CT"],
        ["bankAccountOwner", "Max"],
        ["bankBic", "PNAGDE00000"],
        ["bankAccountIban", "DE35888888880000112233"],
      ],
    },
    { creditNumber: "14949449" },
  ],
];

describe.each(profiles)("fixed answers (%s)", (profile) => {
  test.each(fixed)("$operation", async (question, answer) => {
    expect((await ask(await startDemo(), { ...question, profile })).pairs).toEqual({ status: "0", ...answer });
  });

  test("generateOrderNumber gives a fresh number every time", async () => {
    const url = await startDemo();
    const numbers: (string | undefined)[] = [];
    for (let count = 0; count < 5; count++) {
      const { pairs } = await ask(url, { operation: "generateOrderNumber", profile });
      expect(Object.keys(pairs).sort()).toEqual(["orderNumber", "status"]);
      expect(pairs["orderNumber"]).toMatch(/^\d{1,9}$/);
      numbers.push(pairs["orderNumber"]);
    }
    expect(new Set(numbers).size).toBe(5);
  });

  test("nothing is kept: after a reversal the order is as before", async () => {
    const url = await startDemo();
    const own = [["orderNumber", "23473341"]] as const;
    await ask(url, { operation: "approveReversal", own, profile });
    const { pairs } = await ask(url, { operation: "getOrderDetails", own, profile });
    expect(pairs["payment.1.1.state"]).toBe("payment_approved");
  });
});

test("a toolkit refund of an unknown order is refused as recorded in 2017", async () => {
  const own = [["orderNumber", "123456789"], ...amount] as const;
  const { body } = await ask(await startDemo(), { operation: "refund", profile: "toolkit", own });
  const recorded = "status=1&message=Order+number+is+invalid.&errorCode=18011";
  expect(body).toBe(`${recorded}&paySysMessage=the+demo+account+has+no+order+123456789`);
});

test("basket names may begin with a small letter after the number, as the vendor's library writes them", async () => {
  const item = [
    "articleNumber",
    "quantity",
    "name",
    "unitGrossAmount",
    "unitNetAmount",
    "unitTaxAmount",
    "unitTaxRate",
  ];
  const own = [
    ["orderNumber", "123456"],
    ["amount", "100"],
    ["currency", "EUR"],
    ["basketItems", "1"],
    ...item.map((name) => [`basketItem1${name}`, "1"] as const),
  ] as const;
  expect((await ask(await startDemo(), { operation: "deposit", own })).pairs).toEqual({
    status: "0",
    paymentNumber: "123456",
  });
});

test("getFinancialInstitutions lists banks of the countries asked for", async () => {
  const own = [
    ["paymentType", "TRUSTPAY"],
    ["transactionType", "ONLINE"],
    ["bankCountry", "SK"],
  ] as const;
  const { pairs } = await ask(await startDemo(), { operation: "getFinancialInstitutions", own });
  expect(pairs).toEqual({
    status: "0",
    financialInstitutions: "1",
    "financialInstitution.1.id": "SK_TB",
    "financialInstitution.1.name": "Tatra banka",
    "financialInstitution.1.country": "SK",
    "financialInstitution.1.online": "true",
    "financialInstitution.1.offline": "false",
    "financialInstitution.1.currency": "EUR",
  });
});
