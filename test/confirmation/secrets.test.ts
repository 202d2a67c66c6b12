/** Promise: neither what is handed out nor what is said of a post holds a secret, even where the post does; nor any of its values. */
import { describe, expect, test } from "vitest";
import { demoCredentials } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { bodyOf, changed, read, signed, vector } from "../support/confirmations.js";
import type { Confirmation, Pair } from "../support/confirmations.js";

const secret = "s3cret/with=every&kind+of'quote\"";
const client = demoClient({ secret });
const fields = vector("N11").fields;
const signedBy = (pairs: readonly Pair[]): Pair[] =>
  signed(pairs, [...pairs.map(([name]) => name), "secret", "responseFingerprintOrder"], secret);
const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), demoCredentials.password];
const echoes: readonly Pair[] = forms.map((form, index) => [`echo${index}`, `before ${form} after`]);

function messageOf(confirmation: Confirmation): string {
  return confirmation.verdict === "forged" ? confirmation.message : "";
}

function hidden(shown: object): void {
  const text = `${JSON.stringify(shown)}\n${String(Object.entries(shown))}`;
  for (const form of forms) {
    expect(text).not.toContain(form);
    expect(text).not.toContain(JSON.stringify(form).slice(1, -1));
  }
}

describe("a secret that the post gives back is masked", () => {
  test("among signed fields", () => {
    const confirmation = read(bodyOf(signedBy([...fields, ...echoes])), undefined, client);
    expect(confirmation).toMatchObject({
      verdict: "genuine",
      data: { amount: "30", custom: { echo0: "before ••• after" } },
    });
    hidden(confirmation);
  });

  test("in a known field", () => {
    const post = signedBy(changed(fields, { avsResponseMessage: `before ${secret} after` }));
    const confirmation = read(bodyOf(post), undefined, client);
    expect(confirmation).toMatchObject({ verdict: "genuine", data: { avsResponseMessage: "before ••• after" } });
  });

  test("among unsigned fields, in values and names", () => {
    const confirmation = read(bodyOf([...signedBy(fields), ...echoes, [`x${secret}`, "1"]]), undefined, client);
    expect(confirmation).toMatchObject({ verdict: "genuine", unsigned: { echo1: "before ••• after", "x•••": "1" } });
    hidden(confirmation);
  });

  test("in errors", () => {
    const error: readonly Pair[] = [
      ["error.1.errorCode", "11017"],
      ["error.1.message", `wrong: ${secret}`],
    ];
    const confirmation = read(
      bodyOf([["paymentState", "FAILURE"], ["errors", "1"], ...error, ...echoes]),
      undefined,
      client,
    );
    expect(confirmation).toMatchObject({ verdict: "unsigned", errors: [{ message: "wrong: •••" }] });
    hidden(confirmation);
  });

  test("as a name in a message", () => {
    const post = signedBy(fields);
    const order = `${secret},amount,${fields.map(([name]) => name).join()},secret,responseFingerprintOrder`;
    for (const pairs of [
      [...post, [secret, "1"], [secret, "2"]] as const,
      [...post, [`x${secret}`, "1"], [`X${secret}`, "2"]] as const,
      changed(post, { responseFingerprintOrder: order.replace(",amount,", ",") }),
    ]) {
      const confirmation = read(bodyOf(pairs), undefined, client);
      expect(messageOf(confirmation)).toContain("•••");
      hidden(confirmation);
    }
    hidden(read({ ...Object.fromEntries(post), [secret]: 1 }, undefined, client));
  });
});

describe("a message names names, cleaned and cut, and no value", () => {
  const marked = "MARKED";
  const post = signedBy(changed(fields, { orderNumber: marked, dueDate: marked, mandateId: marked }));

  test("malformed fields", () => {
    const message = 'Signed, but not of its form: "orderNumber", "dueDate". Do nothing with it, and look the order up.';
    const confirmation = read(bodyOf(post), undefined, client);
    expect(confirmation).toEqual({ verdict: "forged", reason: "malformed-field", message });
  });

  test("what is not expected", () => {
    const genuine = bodyOf(signedBy(changed(fields, { mandateId: marked })));
    const message =
      'The signed value is not the expected one: "amount". Do not deliver: look the order up, and compare what was ordered.';
    const confirmation = read(genuine, { amount: "77.07" }, client);
    expect(confirmation).toEqual({ verdict: "forged", reason: "amount-differs", message });
  });

  test("names that break lines, turn text around, or do not end", () => {
    const name = `a\n\u202eb\u0007${"x".repeat(200)}`;
    const confirmation = read(bodyOf([...post, [name, marked], [name, marked]]), undefined, client);
    expect(messageOf(confirmation)).toMatch(/^[ -~…]{1,200}$/);
    expect(JSON.stringify(confirmation)).not.toContain(marked);
  });

  test("a hundred missing names", () => {
    const many = Array.from({ length: 100 }, (_, index) => `a${index}`);
    const order = [...many, ...fields.map(([name]) => name), "secret", "responseFingerprintOrder"].join();
    const confirmation = read(bodyOf(changed(post, { responseFingerprintOrder: order })), undefined, client);
    const message =
      'The body lacks a signed field: "a0". Do nothing with it; if it was parsed by a framework, give the raw body.';
    expect(confirmation).toEqual({ verdict: "forged", reason: "signed-name-missing", message });
  });
});
