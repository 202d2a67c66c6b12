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
  "@consumerOfPayment": `Email BirthDate TaxIdentificationNumber DriversLicenseNumber DriversLicenseState
    DriversLicenseCountry MerchantCrmId AuthenticationMethod AuthenticationTimestamp CardProvisionDate
    CardProvisionAttemptsPastDay ChallengeIndicator SuspiciousActivity DeliveryTimeframe PreorderDate ReorderItems
    AccountCreationDate AccountUpdateDate AccountPasswordChangeDate AccountPurchasesPastSixMonths
    AccountTransactionsPastDay AccountTransactionsPastYear BillingFirstname BillingLastname BillingAddress1 BillingAddress2
    BillingAddress3 BillingCity BillingState BillingCountry BillingZipCode BillingPhone BillingMobilePhone BillingFax
    ShippingFirstName ShippingLastName ShippingAddress1 ShippingAddress2 ShippingCity ShippingState ShippingCountry
    ShippingZipCode ShippingPhone ShippingFax ShippingItemAvailability ShippingMethod ShippingAddressFirstUseDate`,
  "@company": "Name VatId TradeRegistryNumber RegisterKey",
};
const cardFields = `~iframeCssUrl ~creditcardPanPlaceholder ~creditcardCvcPlaceholder ~creditcardCardholderNamePlaceholder
  ~creditcardIssueNumberPlaceholder ~creditcardShowExpirationDatePlaceholder ~creditcardShowIssueDatePlaceholder
  ~creditcardShowCardholderNameField ~creditcardShowCvcField ~creditcardShowIssueDateField ~creditcardShowIssueNumberField
  ~googlepaymerchantid ~googlepaymerchantname ~googlepayallowedauthmethod ~googlepayallowedcardnetwork
  ~googlepaycurrencycode ~googlepaycountrycode ~googlepaytotalprice`;
const transfer = "orderNumber creditNumber orderDescription! amount! currency! orderReference";

type Effect = "reads" | "reserves" | "moves money";
const operations: [operation: string, effect: Effect, sent: string][] = [
  ["approveReversal", "moves money", "orderNumber!"],
  ["dataStorageInit", "reserves", `orderIdent! returnUrl! language javascriptScriptVersion ${cardFields}`],
  ["dataStorageRead", "reads", "storageId! ~language"],
  ["deposit", "moves money", "orderNumber! amount! currency! merchantReference customerStatement @basket @subMerchant"],
  ["depositReversal", "moves money", "orderNumber! paymentNumber!"],
  [
    "frontendInit",
    "reserves",
    `language paymentType! amount! currency! orderDescription! successUrl! cancelUrl! failureUrl! serviceUrl! confirmUrl!
    consumerIpAddress! consumerUserAgent! financialInstitution customerStatement orderReference pendingUrl noScriptInfoUrl
    orderNumber duplicateRequestCheck transactionIdentifier cssUrl isoTransactionType orderIdent storageId
    @consumerOfPayment @company @basket @subMerchant autoDeposit confirmMail mandateId mandateSignatureDate
    merchantTokenizationFlag periodicType riskConfigAlias riskSuppress pluginVersion displayBasketData displayShippingData
    displayBillingData shippingAddressRequired phoneNumberRequired allowedCountryCodes paymentToken additionalMerchantData
    ~windowName`,
  ],
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

/** What stands around an operation's own: the path, and what the client fills. */
function frameOf(operation: string): { readonly path: string; readonly placed: readonly string[] } {
  const [, of, endpoint] = /^(dataStorage|frontend)(.*)$/.exec(operation) ?? [];
  if (of === undefined || endpoint === undefined)
    return { path: `backend/${operation}`, placed: ["customerId", "shopId", "password", "secret", "language"] };
  const order = of === "frontend" ? ["requestFingerprintOrder"] : [];
  return { path: `${of}/${endpoint.toLowerCase()}`, placed: ["customerId", "shopId", ...order, "secret"] };
}

/** Values where a letter that is not of ASCII would not do, of one operation or of all. */
const examples: Record<string, string> = {
  "getFinancialInstitutions.paymentType": "TRUSTPAY",
  "frontendInit.paymentType": "SOFORTUEBERWEISUNG",
  "frontendInit.transactionIdentifier": "INITIAL",
  "frontendInit.autoDeposit": "yes",
  language: "de",
  javascriptScriptVersion: "pci3",
  storageId: "b2737b746627482e0b024097cadb1b41",
  googlepaymerchantid: "0123456789ABCDEF",
  googlepaycurrencycode: "EUR",
  googlepaycountrycode: "AT",
  googlepaytotalprice: "1.00",
  duplicateRequestCheck: "yes",
  isoTransactionType: "01",
  riskSuppress: "no",
  pluginVersion: "c2hvcA==",
  additionalMerchantData: "e30=",
  displayBasketData: "Y",
  displayShippingData: "E",
  displayBillingData: "N",
  shippingAddressRequired: "1",
  phoneNumberRequired: "1",
  consumerAuthenticationMethod: "02",
  consumerAuthenticationTimestamp: "2026-11-27T10:00:00Z",
  consumerChallengeIndicator: "01",
  consumerSuspiciousActivity: "no",
  consumerDeliveryTimeframe: "04",
  consumerReorderItems: "02",
  consumerShippingItemAvailability: "01",
  consumerShippingMethod: "home_delivery",
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
  [/Url$/, "ftp://shop.example"],
  [/^storageId$/, "b2737b746627482e0b024097cadb1b4-"],
  [/^(autoDeposit|useIbanBic|duplicateRequestCheck|riskSuppress)$/, "YES"],
  [/^(isoTransactionType|display.*Data|consumer.*(Method|Indicator|Activity|Timeframe|Items|Availability))$/, "00"],
  [/^consumerAuthenticationTimestamp$/, "2026-11-27 10:00:00"],
  [/^(googlepaytotalprice)$/, "1.00 EUR"],
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

function sentBy(operation: string, words: string, prefix = ""): Sent[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word): Sent[] => {
      const block = blocks[word];
      if (block !== undefined) return sentBy(operation, block, prefixOf(word));
      const [, mark = "", own = "", required = "", given] = /^(~?)([A-Za-z0-9]+)(!?)(?:=(.+))?$/.exec(word) ?? [];
      const inBasket = prefix === "basketItem1";
      const property = inBasket ? own.charAt(0).toLowerCase() + own.slice(1) : prefix + own;
      const example = examples[`${operation}.${property}`] ?? examples[property] ?? exampleOf(property);
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

function prefixOf(block: string): string {
  return block === "@basket" ? "basketItem1" : block.slice(1).replace("OfPayment", "");
}

/** Articles have numbers that are texts. */
function exampleOf(property: string): string {
  if (/^unit.*Amount$/.test(property)) return "-1";
  if (/(orderN|sourceOrderN|paymentN|creditN)umber$|mount$|Rate$|^quantity$/i.test(property)) return "1";
  if (property.endsWith("Url")) return "https://shop.example/page";
  if (property.startsWith("creditcardShow")) return "true";
  if (/^consumer.*Past/.test(property)) return "7";
  if (property.endsWith("Date")) return "30.03.2022";
  if (/^consumer(Billing|Shipping)State$/.test(property)) return "WA";
  return property.endsWith("Country") ? "AT" : "Ä";
}

function requestOf(sent: readonly Sent[]): Record<string, unknown> {
  const pairs = (inBasket: boolean): Record<string, string> =>
    Object.fromEntries(sent.filter((one) => one.inBasket === inBasket).map(({ property, value }) => [property, value]));
  return sent.some(({ inBasket }) => inBasket) ? { ...pairs(false), basket: [pairs(true)] } : pairs(false);
}

/** What the client would send besides what it places: names, and whether they are signed. */
function told(operation: string, sent: readonly Sent[]): [string, boolean][] {
  const { fields } = explain(demoClient(), operation, requestOf(sent));
  const { placed } = frameOf(operation);
  return fields
    .filter(({ name }) => !placed.includes(name))
    .map(({ name, signed }): [string, boolean] => [name, signed]);
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
  const all = sentBy(operation, words);

  test("has its own path", () => {
    expect(explain(demoClient({ baseUrl: "https://gateway.example" }), operation, requestOf(all)).url).toBe(
      `https://gateway.example/seamless/${frameOf(operation).path}`,
    );
  });

  test("signs everything that it may send in the documented order", () => {
    expect(told(operation, all)).toEqual(expected(all));
  });

  test("may leave out what is optional, and nothing else", async () => {
    for (const left of all) {
      const rest = all.filter((one) => one !== left);
      // The client fills it.
      if (left.property === "language") continue;
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
      ({ name, value }) =>
        !frameOf(operation).placed.includes(name) && value !== all.find((one) => one.name === name)?.value,
    );
    expect(masked.map(({ name }) => name).filter((name) => name !== "basketItems")).toEqual(
      all.map(({ name }) => name).filter((name) => /^(consumer|company|paymentToken|bankBic|bankAccount)/.test(name)),
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
