import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { explainErrorCode } from "../generated/index.js";
import { startSandbox } from "../sandbox/index.js";
import { clientAnswering, demoClient } from "./support/clients.js";
import { minimalRequest } from "./support/requests.js";
import { callOperation } from "./support/untyped.js";

// From the vendor's guides (qmore/error_codes, wcp/error_codes) and from recordings.
const codes = readTable("error-codes.tsv");
const ids = readTable("error-parameters.tsv");

test("the tables are whole", () => {
  expect([codes.length, ids.length]).toEqual([96, 160]);
});

test("only 30014 leaves open what happened, and only 13xxx says that it happened before", async () => {
  for (const code of [...codes.map(([known]) => known), "10017", "12017", "13017", "15017", "31051"]) {
    const body = `status=1&errors=1&error.1.errorCode=${code}`;
    const { outcome, ...result } = await callOperation(clientAnswering(body), "deposit", minimalRequest("deposit"));
    const expected = code.startsWith("13") ? { alreadyProcessed: true } : { alreadyProcessed: false };
    expect([code, outcome]).toEqual([code, code === "30014" ? "unknown" : "refused"]);
    expect(result).toMatchObject(code === "30014" ? { pending: true } : expected);
  }
});

/** Worded otherwise in the spec, which marks retired codes in another way. */
const rewordings: Record<string, string> = {
  "20022": "Phone not enabled for paybox",
  "20024": "Phone not enabled for paybox",
};

test.each(codes)("%s: %s", (code, meaning) => {
  expect(explainErrorCode(code)).toMatchObject({ code, message: rewordings[code] ?? meaning });
});

/** What the first two digits mean, with the words that its message must hold. */
const families: [family: string, words: RegExp][] = [
  ["10", /^Unknown error/],
  ["11", /is missing$/],
  ["12", /missing, or not permitted/],
  ["13", /only once.*already/],
  ["14", /not allowed$/],
  ["15", /length$/],
  ["16", /format$/],
  ["17", /not a number$/],
  ["18", /not valid$/],
  ["19", /not allowed for this command$/],
  ["31", /is not activated$/],
];

// Id 000 stands for no parameter in particular: its codes are in the table above.
test.each(ids.filter(([id]) => id !== "000"))("%s, %s, can be in every family", (id, label) => {
  for (const [family, words] of families) {
    const code = family + id;
    const explanation = explainErrorCode(code);
    if (!codes.some(([other]) => other === code)) expect(explanation).toMatchObject({ code, parameter: label });
    expect(explanation?.message).toMatch(words);
    expect(explanation?.message.toLowerCase()).toContain(label.toLowerCase());
    expect(explanation?.family).toBeTypeOf("string");
  }
});

test.each([
  ["11017", "Amount is missing", "missing", "amount"],
  ["18011", "Order number is not valid", "invalid", "order number"],
  ["17159", "Source ORDERNUMBER is not a number", "notNumeric", "Source ORDERNUMBER"],
])("%s: %s", (code, message, family, parameter) => {
  expect(explainErrorCode(code)).toEqual({ code, message, family, parameter });
});

/** Only these were ever recorded; all other texts are ours, and the sandbox says so in its answers. */
test.each([
  ["11017", "Amount is missing."],
  ["15300", "ORDERIDENT has an invalid length."],
  ["18011", "Order number is invalid."],
  ["16017", "Amount has a wrong format. (the sandbox's wording)"],
  ["13011", "Order number may be used only once; transaction was probably processed already. (the sandbox's wording)"],
  ["30013", "Requested operation not allowed (the sandbox's wording)"],
  ["20003", "Declined by financial institution / card company; check entered data (the sandbox's wording)"],
])("the sandbox's text of %s: %s", async (errorCode, message) => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  sandbox.fault({ at: "before-execute", kind: { status: "2", errorCode } });
  const client = demoClient({ baseUrl: sandbox.url });
  const result = await callOperation(client, "deposit", minimalRequest("deposit"));
  expect(result).toMatchObject({ outcome: "refused", errors: [{ errorCode, message }] });
});

test.each(["", "1", "1101", "110111", "11999", "99999", "21011", "abcde", "toString", "__proto__", "11 17"])(
  "%j is no code",
  (code) => {
    expect(explainErrorCode(code)).toBeUndefined();
  },
);

function readTable(name: string): [string, string][] {
  const text = readFileSync(new URL(`./vectors/${name}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line): [string, string] => {
      const [key = "", value = ""] = line.split("\t");
      return [key, value];
    });
}
