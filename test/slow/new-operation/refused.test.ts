/** Promise: what would not be valid is refused, and the message says what to do. */
import { describe, expect, it } from "vitest";
import { least, made, moves } from "./scaffolded.js";
import type { Flags } from "./scaffolded.js";

describe("nothing is made", () => {
  it.each<[title: string, flags: Flags, message: string]>([
    ["for a path", { ...least, name: "../x" }, '--name: "../x" does not have the form ^[a-z][A-Za-z0-9]*$'],
    ["for two words", { ...least, name: "a b" }, '--name: "a b" does not have the form'],
    ["for two lines", { ...least, name: "a\nb" }, "--name: It must be one line"],
    ["for no name", { ...least, name: "" }, "--name: It must not be empty."],
    [
      "for what every object has",
      { ...least, name: "constructor" },
      '--name: "constructor" has a meaning in JavaScript',
    ],
    ["for the missing value", { ...least, name: "undefined" }, '--name: "undefined" has a meaning in JavaScript'],
    ["for a prototype", { ...least, name: "__proto__" }, "--name:"],
    ["over a file", { ...least, name: "deposit" }, "spec/operations/deposit.yaml is there already"],
    ["over a file in other letters", { ...least, name: "depositreversal" }, "depositReversal.yaml is there already"],
    ["with a name of the runtime", { ...least, name: "call" }, "the name call twice: in ../runtime/call.js and"],
    ["with a name of the package", { ...least, name: "reconcile" }, "the name reconcile twice: in"],
    ["with a name of another's type", { ...least, name: "transferFundMoneta" }, "TransferFundMonetaParameters twice"],
    ["without a full stop", { ...least, summary: "Asks" }, "--summary: "],
    ["in two lines", { ...least, summary: "Asks.\nsource: X." }, "--summary: It must be one line"],
    [
      "for an unknown effect",
      { ...least, effect: "read" },
      '--effect: "read" is none of reads, reserves, moves-money.',
    ],
    [
      "for an unknown tag",
      { ...least, source: "NN:page" },
      '--source: The tag "NN" is not declared; did you mean "N"?',
    ],
    ["for a path as endpoint", { ...least, endpoint: "../../x" }, "--endpoint: "],
    [
      "for a misspelt parameter",
      { ...least, required: "orderNumbr" },
      '--required: There is no parameter or group "orderNumbr"; did you mean "orderNumber"? If it is new, describe it: orderNumbr:TYPE[:MAX].',
    ],
    [
      "for a part of a group",
      { ...least, optional: "basketItem{n}Name" },
      "--optional: There is no parameter or group",
    ],
    ["for a type that there is not", { ...least, required: "x:strnig" }, '--required: "strnig" is none of numeric,'],
    ["for a length that is none", { ...least, required: "x:text:0" }, '--required: "0" is no length'],
    ["for values without a name", { ...least, required: "x:enumeration" }, "--required: Name its values"],
    ["for values that there are not", { ...least, required: "x:enumeration:YesNoo" }, 'did you mean "YesNo"?'],
    [
      "for a new parameter of a bad name",
      { ...least, required: "a-b:text" },
      '--required: "a-b" does not have the form',
    ],
    [
      "for a parameter that every object has",
      { ...least, required: "constructor:text" },
      '"constructor" has a meaning',
    ],
    ["for a known parameter described", { ...least, required: "amount:text" }, '"amount" is described already'],
    ["for a name twice", { ...least, required: "amount, amount" }, '--required: "amount" stands twice.'],
    ["for signing what is not sent", { ...least, fingerprint: "amount" }, '--fingerprint: "amount" is never sent.'],
    ["for an unknown answer", { ...least, answer: "receipt" }, '--answer: There is no parameter "receipt".'],
    [
      "for an effect that cannot be found again",
      { ...moves, required: "orderNumber", "shows-like": "refund" },
      'The effect of "refund" is found by amount and currency, which this operation does not send.',
    ],
    ["for a sign without a need", { ...least, "shows-like": "refund" }, "--shows-like has no meaning for this effect."],
    ["without a sign", moves, "Without a terminal to ask at, these are needed: --shows-like."],
    [
      "without anything",
      {},
      "Without a terminal to ask at, these are needed: --name, --summary, --source, --kind, --effect.",
    ],
  ])("%s", async (_, flags, message) => {
    await expect(made(flags)).rejects.toThrow(message);
  });

  it("that the checker would complain about", async () => {
    const { findings } = await made({ ...least, required: "consumer, consumerEmail, customerId", endpoint: "Deposit" });
    expect(findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      ["QM1034", "QM1036", "QM1046", "QM1046"].map((code) => `${code} spec/operations/getReceipt.yaml`).sort(),
    );
  });
});
