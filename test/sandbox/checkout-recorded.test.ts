/** Promise: the sandbox answers the requests of a checkout as the vendor's server was recorded (R1 to R9) and documented. */
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/index.js";
import { askStorage, hmac, init, openStorage, payment, post, SECRET, start } from "../support/checkout.js";
import type { Answer, Pairs } from "../support/checkout.js";
import { decodeForm } from "../support/form.js";

const qmore: Pairs = [
  ["customerId", "D200001"],
  ["shopId", "qmore"],
];

/** Signed as recorded, but as HMAC: the recordings are older. */
function askRecorded(sandbox: Sandbox, endpoint: string, own: Pairs): Promise<Answer> {
  const order = ["customerId", "shopId", "orderIdent", "returnUrl", "language", "javascriptScriptVersion", "storageId"];
  const values = new Map([...qmore, ...own]);
  const message = order.map((name) => values.get(name) ?? "").join("") + SECRET;
  return post(`${sandbox.url}/seamless/dataStorage/${endpoint}`, [
    ...qmore,
    ...own,
    ["requestFingerprint", hmac(message)],
  ]);
}

const version: Pairs = [
  ["javascriptScriptVersion", "pci3"],
  ["language", "en"],
];
const returnUrl: Pairs = [["returnUrl", "http://localhost.return.url"]];

describe.each(["demo", "stateful"] as const)("data storage, %s", (mode) => {
  test("R1 opens one, and R3 finds nothing in it", async () => {
    const sandbox = await start({ mode });
    const opened = await askRecorded(sandbox, "init", [...version, ["orderIdent", "order123"], ...returnUrl]);
    const { storageId = "" } = opened;
    expect(storageId).toMatch(/^[0-9a-f]{32}$/);
    const javascriptUrl = `${sandbox.url}/seamless/dataStorage/js/D200001/qmore/${storageId}/dataStorage.js`;
    expect(opened).toEqual({ storageId, javascriptUrl });
    expect(await askRecorded(sandbox, "read", [["storageId", storageId]])).toEqual({
      storageId,
      paymentInformations: "0",
    });
  });

  test("R2: without orderIdent, its length is wrong", async () => {
    expect(await askRecorded(await start({ mode }), "init", [...version, ...returnUrl])).toEqual({
      "error.1.errorCode": "15300",
      "error.1.message": "ORDERIDENT has an invalid length.",
      "error.1.consumerMessage": "ORDERIDENT has an invalid length.",
      errors: "1",
    });
  });

  test("R4: without a storageId", async () => {
    expect(await askRecorded(await start({ mode }), "read", [])).toEqual({
      "error.1.errorCode": "11302",
      "error.1.message": "STORAGEID is missing.",
      errors: "1",
    });
  });
});

const urls = ["successUrl", "failureUrl", "cancelUrl", "serviceUrl", "confirmUrl"].map(
  (name) => [name, `http://localhost.${name.slice(0, -3)}.url`] as const,
);

/** R5 to R8, in the order in which they were signed. */
function recorded(paymentType: string, storage: Pairs = []): Pairs {
  return [
    ...qmore,
    ["orderNumber", "1113051"],
    ["language", "en"],
    ["currency", "USD"],
    ...urls,
    ["paymentType", paymentType],
    ...storage,
    ["amount", "1000"],
    ["orderDescription", "some description"],
    ["consumerIpAddress", "127.0.0.1"],
    ["consumerUserAgent", "some agent"],
  ];
}

describe.each(["demo", "stateful"] as const)("frontend/init, %s", (mode) => {
  test.each(["CCARD", "SOFORTUEBERWEISUNG", "SEPA-DD", "PAYPAL"])("R5 to R8: %s", async (paymentType) => {
    const sandbox = await start({ mode });
    const { storageId } = await openStorage(sandbox);
    const storage: Pairs = paymentType === "CCARD" ? [["storageId", storageId]] : [];
    const answer = await init(sandbox, recorded(paymentType, storage));
    expect(Object.keys(answer)).toEqual(["redirectUrl"]);
    expect(answer["redirectUrl"]).toMatch(
      new RegExp(`^${sandbox.url}/seamless/frontend/D200001qmore_DESKTOP/select\\.php\\?SID=[0-9a-f]{26}$`),
    );
  });

  test("R9: much is missing", async () => {
    const sandbox = await start({ mode });
    const pairs: Pairs = [...qmore, ["orderNumber", "1113051"], ["language", "en"], ...urls];
    const answer = await init(sandbox, pairs, { unsigned: [["currency", ""]] });
    expect(answer).toEqual(
      missing(
        "11051 PAYMENTTYPE,11019 Currency,11020 Order description,11017 Amount,11146 IP-Address,11130 USER_AGENT",
        true,
      ),
    );
  });
});

describe("the guide's examples, with everything missing", () => {
  test.each([
    [
      "dataStorage/init",
      "error.1.errorCode=11500&error.1.message=CUSTOMERID+is+missing.&error.2.errorCode=11009&error.2.message=Language+is+missing.&error.3.errorCode=15300&error.3.message=ORDERIDENT+has+an+invalid+length.&error.4.errorCode=11301&error.4.message=RETURNURL+is+missing.&error.5.errorCode=11506&error.5.message=REQUESTFINGERPRINT+is+missing.&errors=5",
    ],
    [
      "dataStorage/read",
      "error.1.errorCode=11500&error.1.message=CUSTOMERID+is+missing.&error.2.errorCode=11506&error.2.message=REQUESTFINGERPRINT+is+missing.&errors=2",
    ],
  ])("%s", async (path, body) => {
    const { url } = await start();
    expect(await post(`${url}/seamless/${path}`, [])).toEqual(Object.fromEntries(decodeForm(body)));
  });

  test("frontend/init", async () => {
    const { url } = await start();
    const answer = await post(`${url}/seamless/frontend/init`, []);
    const codes = "11500,11019,11009,11020,11022,11023,11024,11031,11504,11146,11130,11050,11508".split(",");
    expect(codes.map((_, index) => answer[`error.${index + 1}.errorCode`])).toEqual(codes);
    expect(answer).toMatchObject({
      errors: "13",
      "error.12.message": "FINGERPRINT is missing.",
      "error.12.consumerMessage": "FINGERPRINT is missing.",
      "error.13.message": "REQUESTFINGERPRINTORDER is missing.",
    });
    expect(Object.keys(answer)).toHaveLength(13 * 3 + 1);
  });
});

/** `11051 PAYMENTTYPE,...` as an answer. */
function missing(list: string, forConsumer: boolean): Answer {
  const errors = list.split(",").flatMap((error, index): [string, string][] => {
    const [code, text] = [error.slice(0, 5), `${error.slice(6)} is missing.`];
    const key = `error.${index + 1}`;
    const told: [string, string][] = [
      [`${key}.errorCode`, code],
      [`${key}.message`, text],
    ];
    return forConsumer ? [...told, [`${key}.consumerMessage`, text]] : told;
  });
  return { ...Object.fromEntries(errors), errors: String(list.split(",").length) };
}

test("the vendor's PHP library passes: secret fourth, small letters in the basket, empty values, windowName unsigned", async () => {
  const sandbox = await start();
  const basket: Pairs = [
    ["basketItems", "1"],
    ["basketItem1articleNumber", "A1"],
    ["basketItem1quantity", "1"],
    ["basketItem1description", "A thing"],
    ["basketItem1name", "Thing"],
    ["basketItem1imageUrl", ""],
    ["basketItem1unitGrossAmount", "12.50"],
    ["basketItem1unitNetAmount", "10.00"],
    ["basketItem1unitTaxAmount", "2.50"],
    ["basketItem1unitTaxRate", "25"],
  ];
  const head: Pairs = [
    ["shopId", "seamless"],
    ["customerId", "D200001"],
    ["language", "en"],
  ];
  const rest = payment().filter(([name]) => !head.some(([other]) => other === name));
  const own: Pairs = [
    ["consumercompanyName", "Doe Ltd"],
    ["consumerBillingFirstname", "Jane"],
    ["duplicateRequestCheck", "yes"],
    ["autoDeposit", "yes"],
    ["noScriptInfoUrl", ""],
  ];
  const answer = await init(sandbox, [...head, ...rest, ...own, ...basket], {
    order: (names) => ["shopId", "customerId", "language", "secret", ...names.slice(3, -2), "requestFingerprintOrder"],
    unsigned: [["windowName", "checkout"]],
  });
  expect(Object.keys(answer)).toEqual(["redirectUrl"]);
  const library: Pairs = [
    ["orderIdent", "order123"],
    ...returnUrl,
    ["language", "en"],
    ["javascriptScriptVersion", ""],
  ];
  const css: Pairs = [["iframeCssUrl", "http://shop.example/a.css"]];
  const { storageId = "" } = await askStorage(sandbox, "init", library, css);
  expect(await askStorage(sandbox, "read", [["storageId", storageId]], [["language", "en"]])).toHaveProperty(
    "storageId",
  );
});
