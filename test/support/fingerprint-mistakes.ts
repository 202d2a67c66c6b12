import { randomBytes } from "node:crypto";
import {
  SECRET,
  basketValues,
  changed,
  depositValues,
  hashOf,
  hmacOf,
  swapped,
  withValue,
  without,
} from "./signed-wrong.js";
import type { Values } from "./signed-wrong.js";

/** A request as it was sent: what is in the body, and the fingerprint that came with it. */
export interface Sent {
  readonly body?: Values;
  readonly fingerprint: string;
}

export const withBasket: Values = [...depositValues, ...basketValues];
const quantityBeforeNumber = withBasket.reduce(
  (values, [name]) =>
    name.endsWith("Quantity") ? swapped(name, name.replace("Quantity", "ArticleNumber"), values) : values,
  withBasket,
);
export const everySent: Values = without("secret");
const separated = (separator: string): string =>
  hmacOf([["all", depositValues.map(([, value]) => value).join(separator)]]);
const escapeHtml = (value: string): string =>
  value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
export const sentEmpty: Values = withValue(["merchantReference", ""], undefined, everySent);
const otherSecret = "UVNWUCQ7AGE9F5837YW53JBWDP77PWDHS2DMC3TMJ8VYB42G2WM4FWYTK5Z9";
const withOtherSecret = withValue(["secret", otherSecret], "language", without("secret"));

/** What people are known to get wrong, with the code and message that must come of it. */
export const mistakes: [name: string, sent: Sent, code: string, message: RegExp][] = [
  ["the secret is missing", { fingerprint: hmacOf(without("secret")) }, "secret-not-signed", /secret is missing/],
  [
    "the secret is first",
    { fingerprint: hmacOf(withValue(["secret", SECRET], "customerId", without("secret"))) },
    "secret-misplaced",
    /place 1 of the sequence instead of 4/,
  ],
  [
    "the secret is last",
    { fingerprint: hmacOf(withValue(["secret", SECRET], undefined, without("secret"))) },
    "secret-misplaced",
    /place 9 of the sequence instead of 4/,
  ],
  [
    "customerStatement is not signed",
    { fingerprint: hmacOf(without("customerStatement")) },
    "sent-not-signed",
    /^customerStatement is sent/,
  ],
  ["shopId is not signed", { fingerprint: hmacOf(without("shopId")) }, "sent-not-signed", /^shopId is sent/],
  [
    "shopId is not sent",
    { body: without("shopId", everySent), fingerprint: hmacOf(depositValues) },
    "signed-not-sent",
    /^shopId is signed/,
  ],
  ["two are swapped", { fingerprint: hmacOf(swapped("amount", "currency")) }, "order-swapped", /^amount and currency/],
  [
    "two far apart are swapped",
    { fingerprint: hmacOf(swapped("language", "currency")) },
    "order-swapped",
    /^language and currency/,
  ],
  [
    "the order of the body",
    { body: everySent.toReversed(), fingerprint: hmacOf([...everySent.toReversed(), ["secret", SECRET]]) },
    "order-of-body",
    /order of the body/,
  ],
  [
    "alphabetical order",
    { fingerprint: hmacOf(depositValues.toSorted(([a], [b]) => (a < b ? -1 : 1))) },
    "order-by-name",
    /alphabetical/,
  ],
  [
    "undefined",
    { fingerprint: hmacOf(withValue(["merchantReference", "undefined"], "customerStatement")) },
    "signed-not-sent",
    /^merchantReference has no value, but is signed as "undefined"/,
  ],
  [
    "null",
    { fingerprint: hmacOf(withValue(["merchantReference", "null"], "customerStatement")) },
    "signed-not-sent",
    /as "null"/,
  ],
  [
    "an empty field is signed as a word",
    { body: sentEmpty, fingerprint: hmacOf(withValue(["merchantReference", "null"], "customerStatement")) },
    "empty-field",
    /^merchantReference has no value, but is signed as "null"/,
  ],
  [
    "percent-encoded",
    { fingerprint: hmacOf(changed(encodeURIComponent)) },
    "percent-encoded",
    /percent-encoded before/,
  ],
  [
    "form-encoded",
    { fingerprint: hmacOf(changed((value) => encodeURIComponent(value).replace(/%20/g, "+"))) },
    "percent-encoded",
    /form-encoded before/,
  ],
  ["Latin-1", { fingerprint: hmacOf(depositValues, SECRET, "latin1") }, "latin-1", /UTF-8/],
  ["HTML-escaped", { fingerprint: hmacOf(changed(escapeHtml)) }, "html-escaped", /HTML/],
  ["plain SHA-512", { fingerprint: hashOf("sha512", depositValues) }, "plain-hash", /plain SHA-512/],
  ["MD5", { fingerprint: hashOf("md5", depositValues) }, "plain-hash", /MD5/],
  ["joined with &", { fingerprint: separated("&") }, "separated", /"&"/],
  ["joined with new lines", { fingerprint: separated("\n") }, "separated", /"\\n"/],
  [
    "another published secret",
    { fingerprint: hmacOf(withOtherSecret, otherSecret) },
    "wrong-secret",
    /^Signed with the secret of /,
  ],
  ["an unknown secret", { fingerprint: hmacOf(depositValues, "X") }, "wrong-secret", /^None of the known mistakes/],
  ["random digits", { fingerprint: randomBytes(64).toString("hex") }, "wrong-secret", /probably another secret/],
  ["garbage", { fingerprint: "garbage <script>" }, "not-a-fingerprint", /128 hexadecimal digits/],
  ["cut short", { fingerprint: hmacOf(depositValues).slice(1) }, "not-a-fingerprint", /128 hexadecimal digits/],
  [
    "two fields swapped in every item of a basket",
    { body: without("secret", withBasket), fingerprint: hmacOf(quantityBeforeNumber) },
    "order-swapped",
    /swapped in every item/,
  ],
  [
    "two fields swapped in one item of a basket",
    {
      body: without("secret", withBasket),
      fingerprint: hmacOf(swapped("basketItem7Name", "basketItem7Description", withBasket)),
    },
    "order-swapped",
    /^basketItem7Description and basketItem7Name/,
  ],
  [
    "the basket is not signed where it stands last: one value of it is missing",
    { body: without("secret", withBasket), fingerprint: hmacOf(without("basketItem10UnitTaxRate", withBasket)) },
    "sent-not-signed",
    /^basketItem10UnitTaxRate/,
  ],
  [
    "a field that is never signed",
    {
      body: withValue(["command", "deposit"], undefined, everySent),
      fingerprint: hmacOf(withValue(["command", "deposit"])),
    },
    "unsigned-field-signed",
    /^command is signed, but does not belong/,
  ],
];
