/** Promise: `explain` shows what would be signed, `doctor` what was signed wrong, `confirm` and `error` what the gateway said. */
import { describe, expect, it } from "vitest";
import { commandOperations } from "../../generated/command.js";
import { signed } from "../support/confirmations.js";
import { hmacOf, SECRET } from "../support/signed-wrong.js";
import { demoEnv } from "../support/demo-env.js";
import { deposit, typed } from "./typed.js";

const env = demoEnv("http://127.0.0.1:1");
const parameters = deposit.slice(1);
const RIGHT =
  "d5ebe0c83000a322a627d004b08155829dffeb601f6bd336d3143d14fa70adbfe708d045d42669f25b59b8dbbf34458d6bad2555c44816d2cd1b94e40e2cb35d";

/** The currency before the amount. */
const SWAPPED = hmacOf([
  ["customerId", "D200001"],
  ["shopId", "seamless"],
  ["password", "jcv45z"],
  ["secret", SECRET],
  ["language", "en"],
  ["orderNumber", "23473341"],
  ["currency", "EUR"],
  ["amount", "1.00"],
]);

const GENUINE = new URLSearchParams(
  signed([
    ["amount", "1.00"],
    ["currency", "EUR"],
    ["paymentType", "PAYPAL"],
    ["language", "en"],
    ["orderNumber", "4711"],
    ["paymentState", "SUCCESS"],
  ]).map(([name, value]): [string, string] => [name, value]),
).toString();

describe("qmore explain", () => {
  it("shows values with borders and bytes, the fingerprint, and a line for curl without the password", async () => {
    const { code, out } = await typed(["explain", ...parameters], { env });
    expect(code).toBe(0);
    expect(out).toContain("  6  orderNumber     8 bytes  │23473341│");
    expect(out).toContain("  4  secret         30 bytes  │•••│ the key, not sent");
    expect(out).toContain(`requestFingerprint\n${RIGHT}`);
    expect(out).toContain('--data-urlencode "password=$QMORE_PASSWORD" \\\n');
    expect(out).toContain(`--data-urlencode requestFingerprint=${RIGHT}`);
  });

  it("leaves personal data out of the line for curl", async () => {
    const words = [
      "--bank-account-owner",
      "Jana Muster",
      "--bank-bic",
      "HOAVDE33",
      "--bank-account-iban",
      "DE12345678901234567890",
    ];
    const about = [
      "--order-description",
      "Back",
      "--amount",
      "1.00",
      "--currency",
      "EUR",
      "--fund-transfer-type",
      "SEPA-CT",
    ];
    const { out } = await typed(["explain", "transfer-fund", ...about, ...words], { env });
    expect(out).toContain("--data-urlencode 'bankAccountOwner=<bankAccountOwner>'");
    expect(out).not.toContain("Jana");
  });

  it("is one JSON document", async () => {
    const { out } = await typed(["explain", ...parameters, "--json"], { env });
    expect(JSON.parse(out)).toMatchObject({ fingerprint: RIGHT, headers: { Connection: "close" } });
  });
});

describe("qmore doctor", () => {
  const request = (own: string, fingerprint: string, headers = ""): string =>
    `POST /seamless/backend/deposit HTTP/1.1\nHost: shop\n${headers}\n` +
    `customerId=D200001&shopId=seamless&password=jcv45z&language=en&${own}&requestFingerprint=${fingerprint}\n`;
  const GOOD = "User-Agent: shop\nContent-Type: application/x-www-form-urlencoded\nConnection: close\n";
  const values = "orderNumber=23473341&amount=1.00&currency=EUR";

  it("says that a fingerprint is right", async () => {
    const found = await typed(["doctor", ...parameters, "--fingerprint", RIGHT], { env });
    expect(found).toMatchObject({ code: 0, err: "" });
    expect(found.out).toMatch(/^right {2}The fingerprint is right\.\n/);
  });

  it("finds the mistake in a request with its headers", async () => {
    const { code, out } = await typed(["doctor", "deposit", "--request", "-"], {
      env,
      input: request(values, SWAPPED, "Content-Type: application/json\n"),
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong {2}amount and currency are swapped\. \(order-swapped\)\n/);
    expect(out).toContain("header  User-Agent is missing; the gateway asks for one\n");
    expect(out).toContain(
      "header  Content-Type is application/json; the gateway asks for application/x-www-form-urlencoded\n",
    );
    expect(out).toContain("header  Connection is missing; the gateway asks for close\n");
    expect(out).not.toMatch(/jcv45z|B8AKTPWB/);
  });

  it("takes a whole request, the body of one, and names in any letter case", async () => {
    for (const input of [
      request(values, RIGHT, GOOD),
      request(values, RIGHT).split("\n\n")[1] ?? "",
      request(values.replace("amount", "AMOUNT"), RIGHT, GOOD),
    ])
      expect(await typed(["doctor", "deposit", "--request", "-"], { env, input })).toMatchObject({ code: 0 });
  });

  it("is one JSON document", async () => {
    const { out } = await typed(["doctor", ...parameters, "--fingerprint", SWAPPED, "--json"], { env });
    expect(JSON.parse(out)).toMatchObject({ matches: false, mistake: { code: "order-swapped" }, headers: [] });
  });

  it.each([
    { words: parameters, says: "There is no fingerprint" },
    { words: [...parameters, "--request", "-"], says: "none can be given" },
    { words: ["deposit", "--request", "missing.http"], says: "ENOENT" },
  ])("wants something to look at: $words", async ({ words, says }) => {
    const { code, err } = await typed(["doctor", ...words], { env });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it.each(Object.entries(commandOperations).map(([name, { example }]) => ({ name, example })))(
    "agrees with the client about $name",
    async ({ name, example }) => {
      const words = Object.entries(example).flatMap(([parameter, value]) => [
        `--${parameter}`,
        typeof value === "string" ? value : JSON.stringify(value),
      ]);
      const explained: unknown = JSON.parse((await typed(["explain", name, ...words, "--json"], { env })).out);
      const fingerprint =
        typeof explained === "object" && explained !== null && "fingerprint" in explained
          ? String(explained.fingerprint)
          : "";
      expect(fingerprint).toMatch(/^[\da-f]{128}$/);
      expect(await typed(["doctor", name, ...words, "--fingerprint", fingerprint], { env })).toMatchObject({ code: 0 });
    },
  );
});

describe("qmore confirm", () => {
  it.each([
    { input: "paymentState=CANCEL\n", out: /^unsigned {2}CANCEL: anybody may have sent it/ },
    { input: "paymentState=SUCCESS&amount=1.00", out: /^forged {2}fingerprint-missing: / },
    { input: "POST /confirm HTTP/1.1\r\nHost: shop\r\n\r\npaymentState=CANCEL", out: /^unsigned {2}CANCEL/ },
  ])("does not believe $input", async ({ input, out }) => {
    const found = await typed(["confirm", "-"], { env, input });
    expect(found).toMatchObject({ code: 1, err: "" });
    expect(found.out).toMatch(out);
  });

  it("believes what is signed, and holds it against the order", async () => {
    const found = await typed(["confirm", "-"], { env, input: GENUINE });
    expect(found).toMatchObject({ code: 0, err: "" });
    expect(found.out).toMatch(/^genuine {2}SUCCESS\n/);
    const dear = await typed(["confirm", "-", "--amount", "99.00", "--json"], { env, input: GENUINE });
    expect(dear.code).toBe(1);
    expect(JSON.parse(dear.out)).toMatchObject({ verdict: "forged", reason: "amount-differs" });
  });
});

describe("qmore error", () => {
  it("tells what a code means", async () => {
    expect(await typed(["error", "11017"])).toMatchObject({ code: 0, out: "11017  Amount is missing  (missing)" });
    expect(JSON.parse((await typed(["error", "11017", "--json"])).out)).toMatchObject({ message: "Amount is missing" });
  });

  it("says when there is none", async () => {
    expect(await typed(["error", "999"])).toMatchObject({ code: 1, out: "", err: "999 is not documented." });
  });
});
