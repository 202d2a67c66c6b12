import { describe, expect, test } from "vitest";
import { clientAnsweringWith, demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { callOperation, explain, operationNames } from "./support/untyped.js";

/**
 * The operations as the guides list them, written down a second time and without the spec: what is sent after the prefix of
 * the profile, in the order in which it is signed. `!` is required, `~` is sent but not signed, `@` stands for a block.
 */
const blocks: Record<string, string> = {
  "@basket":
    "ArticleNumber! Quantity! Description Name! ImageUrl UnitGrossAmount! UnitNetAmount! UnitTaxAmount! UnitTaxRate!",
  "@subMerchant": "Id Name Street City State Country ZipCode",
  "@consumer": `Email MerchantCrmId BirthDate TaxIdentificationNumber DriversLicenseNumber DriversLicenseState
    DriversLicenseCountry BillingFirstName BillingLastName BillingAddress1 BillingAddress2 BillingCity BillingState
    BillingCountry BillingZipCode BillingPhone BillingFax ShippingFirstName ShippingLastName ShippingAddress1
    ShippingAddress2 ShippingCity ShippingState ShippingCountry ShippingZipCode ShippingPhone ShippingFax`,
};
const transfer = "orderNumber creditNumber orderDescription! amount! currency! orderReference";

type Effect = "reads" | "reserves" | "moves money";
const operations: [operation: string, effect: Effect, sent: string][] = [
  ["approveReversal", "moves money", "orderNumber!"],
  ["deposit", "moves money", "orderNumber! amount! currency! merchantReference customerStatement @basket @subMerchant"],
  ["depositReversal", "moves money", "orderNumber! paymentNumber!"],
  ["generateOrderNumber", "reserves", ""],
  ["getFinancialInstitutions", "reads", "paymentType! transactionType bankCountry"],
  ["getOrderDetails", "reads", "orderNumber!"],
  [
    "recurPayment",
    "moves money",
    `orderNumber sourceOrderNumber! autoDeposit orderDescription! amount! currency! orderReference customerStatement
    mandateId mandateSignatureDate creditorId dueDate transactionIdentifier useIbanBic merchantTokenizationFlag periodicType
    @consumer @subMerchant ~consumerIpAddress`,
  ],
  ["refund", "moves money", "orderNumber! amount! currency! merchantReference @basket @subMerchant"],
  ["refundReversal", "moves money", "orderNumber! creditNumber!"],
  ["transferFund", "moves money", `${transfer} customerStatement fundTransferType!=EXISTINGORDER sourceOrderNumber!`],
  [
    "transferFund",
    "moves money",
    `${transfer} customerStatement fundTransferType!=SEPA-CT bankAccountOwner! bankBic! bankAccountIban!`,
  ],
  ["transferFund", "moves money", `${transfer} customerStatement! fundTransferType!=SKRILLWALLET consumerEmail!`],
  ["transferFund", "moves money", `${transfer} customerStatement! fundTransferType!=MONETA consumerWalletId!`],
];

/** Values where a letter that is not of ASCII would not do. */
const examples: Record<string, string> = {
  currency: "EUR",
  merchantReference: "MR-1",
  autoDeposit: "Yes",
  mandateSignatureDate: "28.03.2022",
  dueDate: "30.03.2022",
  transactionIdentifier: "RECUR",
  useIbanBic: "Yes",
  merchantTokenizationFlag: "TRUE",
  periodicType: "recurring",
  consumerBirthDate: "1980-01-31",
  consumerIpAddress: "127.0.0.1",
  bankBic: "PNAGDE00000",
  bankAccountIban: "DE35888888880000112233",
  paymentType: "TRUSTPAY",
  transactionType: "ONLINE",
  bankCountry: "SK",
  imageUrl: "https://shop.example/a.png",
};

/** Values of another form than the documented one. */
const wrong: [name: RegExp, value: string][] = [
  [/^(order|sourceOrder|payment|credit)Number$|^quantity$/, "7a"],
  [/^(amount|unit.*)$/, "EUR 1"],
  [/^currency$/, "EUX"],
  [/Country$/, "at"],
  [/Date$/, "30-03-2022"],
  [/^(autoDeposit|useIbanBic)$/, "yes"],
  [/^(paymentType|transactionType|transactionIdentifier|merchantTokenizationFlag|periodicType)$/, "other"],
  [/^bankBic$/, "PNAG-E00000"],
  [/^bankAccountIban$/, "DE35-8888880000112233"],
  [/^consumerIpAddress$/, "localhost"],
  [/^merchantReference$/, "MR-Ä"],
];

interface Sent {
  readonly name: string;
  /** In a basket, the name of the item's property. */
  readonly property: string;
  readonly inBasket: boolean;
  readonly required: boolean;
  readonly signed: boolean;
  readonly value: string;
}

function sentBy(words: string, prefix = ""): Sent[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word): Sent[] => {
      const block = blocks[word];
      if (block !== undefined) return sentBy(block, word === "@basket" ? "basketItem1" : word.slice(1));
      const [, mark = "", own = "", required = "", given] = /^(~?)([A-Za-z0-9]+)(!?)(?:=(.+))?$/.exec(word) ?? [];
      const inBasket = prefix === "basketItem1";
      const property = inBasket ? own.charAt(0).toLowerCase() + own.slice(1) : prefix + own;
      const example = examples[property] ?? exampleOf(property);
      return [
        {
          name: prefix + own,
          property,
          inBasket,
          required: required !== "",
          signed: mark === "",
          value: given ?? example,
        },
      ];
    });
}

/** Articles have numbers that are texts. */
function exampleOf(property: string): string {
  if (/^unit.*Amount$/.test(property)) return "-1";
  if (/(orderN|sourceOrderN|paymentN|creditN)umber$|mount$|Rate$|^quantity$/i.test(property)) return "1";
  return property.endsWith("Country") ? "AT" : "Ä";
}

function requestOf(sent: readonly Sent[]): Record<string, unknown> {
  const pairs = (inBasket: boolean): Record<string, string> =>
    Object.fromEntries(sent.filter((one) => one.inBasket === inBasket).map(({ property, value }) => [property, value]));
  return sent.some(({ inBasket }) => inBasket) ? { ...pairs(false), basket: [pairs(true)] } : pairs(false);
}

/** What the client would send after the prefix: names, and whether they are signed. */
function told(operation: string, sent: readonly Sent[]): [string, boolean][] {
  const { fields } = explain(demoClient(), operation, requestOf(sent));
  return fields.slice(5).map(({ name, signed }): [string, boolean] => [name, signed]);
}

function expected(sent: readonly Sent[]): [string, boolean][] {
  const first = sent.findIndex(({ inBasket }) => inBasket);
  const names = sent.map(({ name, signed }): [string, boolean] => [name, signed]);
  return first === -1 ? names : [...names.slice(0, first), ["basketItems", true], ...names.slice(first)];
}

test("all operations are here", () => {
  expect([...new Set(operations.map(([operation]) => operation))]).toEqual([...operationNames].sort());
});

describe.each(operations)("%s %s: %s", (operation, effect, words) => {
  const all = sentBy(words);

  test("has its own path", () => {
    expect(explain(demoClient({ baseUrl: "https://gateway.example" }), operation, requestOf(all)).url).toBe(
      `https://gateway.example/seamless/backend/${operation}`,
    );
  });

  test("signs everything that it may send in the documented order", () => {
    expect(told(operation, all)).toEqual(expected(all));
  });

  test("may leave out what is optional, and nothing else", async () => {
    for (const left of all) {
      const rest = all.filter((one) => one !== left);
      if (!left.required) expect(told(operation, rest)).toEqual(expected(rest));
      // Without its kind, a transferFund cannot be judged further.
      else if (left.property !== "fundTransferType") {
        const parameter = left.inBasket ? `basket[0].${left.property}` : left.property;
        expect(await faultsOf(operation, requestOf(rest))).toMatchObject([{ parameter, rule: "required" }]);
      }
    }
  });

  test("takes nothing of another form", async () => {
    for (const one of all) {
      const value = wrong.find(([name]) => name.test(one.property))?.[1];
      if (value === undefined) continue;
      const faults = await faultsOf(
        operation,
        requestOf(all.map((other) => (other === one ? { ...one, value } : other))),
      );
      expect(faults.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^(format|enumeration)$/)]);
      expect(faults[0]?.parameter).toBe(one.inBasket ? `basket[0].${one.property}` : one.property);
    }
  });

  test("shows no data of a person, and all else", () => {
    const { fields } = explain(demoClient(), operation, requestOf(all));
    const masked = fields.filter(
      ({ name, value }, index) => index >= 5 && value !== all.find((one) => one.name === name)?.value,
    );
    expect(masked.map(({ name }) => name).filter((name) => name !== "basketItems")).toEqual(
      all.map(({ name }) => name).filter((name) => /^(consumer|bankBic|bankAccount)/.test(name)),
    );
  });

  test(effect, async () => {
    let intents = 0;
    let requests = 0;
    const onIntent = (): void => {
      intents++;
    };
    const client = clientAnsweringWith(
      () => {
        requests++;
        return "";
      },
      { onIntent },
    );
    const repeated = callOperation(client, operation, requestOf(all), { retry: 1 });
    if (effect === "reads") await repeated;
    else {
      await expect(repeated).rejects.toThrow("only what reads is repeated");
      await callOperation(client, operation, requestOf(all));
    }
    expect({ intents, requests }).toEqual({
      intents: effect === "moves money" ? 1 : 0,
      requests: effect === "reads" ? 2 : 1,
    });
  });
});
