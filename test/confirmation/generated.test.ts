/** Promise: what the package exports reads every published confirmation as the runtime does, with the forms of the spec. */
import { describe, expect, expectTypeOf, test } from "vitest";
import { confirmationReply, customParameter, demoCredentials, readConfirmation } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { bodyOf, changed, postOf, signed, vector, vectors } from "../support/confirmations.js";

const client = demoClient();

describe.each(vectors)("$id", (published) => {
  const body = bodyOf(postOf(published));
  const by = demoClient({ secret: published.secret });

  test(`${published.algorithm} is ${published.algorithm === "hmac-sha512" ? "genuine" : "legacy"}`, () => {
    const read = readConfirmation(by, body);
    if (published.algorithm !== "hmac-sha512")
      expect(read).toMatchObject({ verdict: "forged", reason: "legacy-fingerprint" });
    else expect(read).toMatchObject({ verdict: "genuine", unsigned: {} });
  });
});

test("data are typed, in the forms of answers, and nothing is lost", () => {
  const read = readConfirmation(client, bodyOf(postOf(vector("N11"))));
  if (read.verdict !== "genuine") throw new Error("the vector is not genuine");
  expectTypeOf(read.data.amount).toEqualTypeOf<string | undefined>();
  expectTypeOf(read.paymentState).toEqualTypeOf<"SUCCESS" | "PENDING">();
  const { mandateSignatureDate, dueDate, custom, ...others } = read.data;
  expect({ mandateSignatureDate, dueDate, custom }).toEqual({
    mandateSignatureDate: "2022-03-28",
    dueDate: "2022-03-30",
    custom: {},
  });
  expect({ paymentState: read.paymentState, ...others }).toEqual(
    Object.fromEntries(vector("N11").fields.filter(([name]) => name !== "mandateSignatureDate" && name !== "dueDate")),
  );
});

test("what the shop added is found under the name that the shop gave it", () => {
  const fields = [...vector("N5").fields, ["shop_cart", "c-1"]] as const;
  const read = readConfirmation(client, bodyOf(signed(fields)));
  if (read.verdict !== "genuine") throw new Error("it is not genuine");
  expect(read.data.custom).toEqual({ shop_cart: "c-1" });
  expect(customParameter(read.data, "shop.cart")).toBe("c-1");
});

test.each([
  ["amount", "1,00EUR"],
  ["currency", "EURO"],
  ["paymentType", "QUICKER"],
  ["language", "deu"],
  ["orderNumber", "1628051212"],
  ["orderNumber", "1628051a"],
])("signed %s %j does not have its form", (name, value) => {
  const fields = changed(vector("N5").fields, { [name]: value });
  expect(readConfirmation(client, bodyOf(signed(fields)))).toMatchObject({
    verdict: "forged",
    reason: "malformed-field",
  });
});

test.each(["amount", "currency", "paymentType", "orderNumber"])(
  "a success that does not sign %s is incomplete",
  (name) => {
    const fields = changed(vector("N5").fields, { [name]: undefined });
    expect(readConfirmation(client, bodyOf(signed(fields)))).toMatchObject({
      verdict: "forged",
      reason: "order-incomplete",
    });
  },
);

test("a pending payment signs its method", () => {
  const fields = changed(vector("N10").fields, { paymentType: undefined });
  expect(readConfirmation(client, bodyOf(signed(fields)))).toMatchObject({ reason: "order-incomplete" });
});

test.each(["FAILURE", "CANCEL"])("%s is not signed, whatever it claims", (paymentState) => {
  const post = signed(changed(vector("N5").fields, { paymentState }));
  expect(readConfirmation(client, bodyOf(post))).toMatchObject({ verdict: "unsigned", paymentState });
  expect(readConfirmation(client, `paymentState=${paymentState}`)).toMatchObject({ verdict: "unsigned", errors: [] });
});

test("a text may be empty, and nothing else", () => {
  const empty = (name: string): unknown =>
    readConfirmation(client, bodyOf(signed(changed(vector("N1").fields, { [name]: "" }))));
  expect(empty("cardholder")).toMatchObject({ verdict: "genuine", data: { cardholder: "", custom: {} } });
  for (const name of ["language", "amount", "currency", "paymentType", "orderNumber"])
    expect(empty(name)).toMatchObject({ verdict: "forged", reason: "malformed-field" });
});

test("the reply", () => {
  expect(confirmationReply()).toBe('<QPAY-CONFIRMATION-RESPONSE result="OK"/>');
  expect(confirmationReply("order unknown")).toBe('<QPAY-CONFIRMATION-RESPONSE result="NOK" message="order unknown"/>');
  expect(confirmationReply(`"<&'`.repeat(200)).length).toBeLessThan(255 * 6 + 60);
});

test("a client of another secret believes none", () => {
  const other = demoClient({ secret: `${demoCredentials.secret}X` });
  expect(readConfirmation(other, bodyOf(postOf(vector("N5"))))).toMatchObject({ reason: "fingerprint-differs" });
});
