import { describe, expect, test } from "vitest";
import { InvalidOptionsError, demoCredentials } from "../generated/index.js";
import { createClient, explain } from "./support/untyped.js";

const wholeTimeout = "allowed a whole number of milliseconds from 1 to 2147483647";
const wholeUrl = "allowed an absolute URL such as https://papi.hobex.at";
const safeUrl = "allowed https, or http on the loopback interface";
const plainUrl = "baseUrl: must have neither credentials nor query nor fragment";
const ascii = "allowed printable ASCII that is not empty";
const aString = "allowed a string (type)";
const missing = (name: string): string => `${name} is missing`;

const faults: [option: string, value: unknown, fault: string][] = [
  ["customerId", undefined, missing("customerId")],
  ["customerId", "D20001", 'customerId: given "D20001", allowed exactly 7 bytes (UTF-8) (length)'],
  ["customerId", "D2000001", 'customerId: given "D2000001", allowed exactly 7 bytes (UTF-8) (length)'],
  ["customerId", "D200-01", 'customerId: given "D200-01", allowed letters A-Z, a-z and digits only (format)'],
  ["customerId", null, `customerId: given null, ${aString}`],
  ["secret", undefined, missing("secret")],
  ["secret", "", "secret: given ••• (0 bytes), allowed 1 to 65000 bytes (UTF-8) (length)"],
  ["secret", "a\nb", "secret: given ••• (3 bytes), allowed printable ASCII only (format)"],
  ["password", undefined, missing("password")],
  ["password", "", "password: given ••• (0 bytes), allowed 1 to 65000 bytes (UTF-8) (length)"],
  ["password", null, `password: given null, ${aString}`],
  ["shopId", "", 'shopId: given "", allowed 1 to 16 bytes (UTF-8) (length)'],
  ["shopId", "a".repeat(17), `shopId: given "${"a".repeat(17)}", allowed 1 to 16 bytes (UTF-8) (length)`],
  ["shopId", "my shop", 'shopId: given "my shop", allowed letters A-Z, a-z and digits only (format)'],
  ["language", "EN", 'language: given "EN", allowed one of ar, bg, bs, cs, da, de, ... (35 values) (enumeration)'],
  ["language", null, `language: given null, ${aString}`],
  ["profile", "page", "profile: given page, allowed seamless or toolkit"],
  ["profile", "toString", "profile: given toString, allowed seamless or toolkit"],
  ["profile", null, "profile: given null, allowed seamless or toolkit"],
  ["baseUrl", "papi.hobex.at", `baseUrl: given papi.hobex.at, ${wholeUrl}`],
  ["baseUrl", "", `baseUrl: given , ${wholeUrl}`],
  ["baseUrl", 8080, `baseUrl: given 8080, ${wholeUrl}`],
  ["baseUrl", "http://papi.hobex.at", `baseUrl: given http://papi.hobex.at, ${safeUrl}`],
  ["baseUrl", "http://127.0.0.1.example.com", `baseUrl: given http://127.0.0.1.example.com, ${safeUrl}`],
  ["baseUrl", "ftp://127.0.0.1", `baseUrl: given ftp://127.0.0.1, ${safeUrl}`],
  ["baseUrl", "https://user:word@papi.hobex.at", plainUrl],
  ["baseUrl", "https://papi.hobex.at/?a=b", plainUrl],
  ["baseUrl", "https://papi.hobex.at/#a", plainUrl],
  ["timeout", 0, `timeout: given 0, ${wholeTimeout}`],
  ["timeout", -1, `timeout: given -1, ${wholeTimeout}`],
  ["timeout", 1.5, `timeout: given 1.5, ${wholeTimeout}`],
  ["timeout", Infinity, `timeout: given Infinity, ${wholeTimeout}`],
  ["timeout", 2 ** 31, `timeout: given 2147483648, ${wholeTimeout}`],
  ["timeout", "5000", `timeout: given 5000, ${wholeTimeout}`],
  ["userAgent", "", `userAgent: given "", ${ascii}`],
  ["userAgent", "   ", `userAgent: given "   ", ${ascii}`],
  ["userAgent", "Käse", `userAgent: given "Käse", ${ascii}`],
  ["userAgent", "a\r\nX-Evil: 1", `userAgent: given "a\\r\\nX-Evil: 1", ${ascii}`],
  ["userAgent", 42, `userAgent: given 42, ${ascii}`],
  ["fetch", "fetch", "fetch: given fetch, allowed a function like the global fetch"],
  ["fetch", null, "fetch: given null, allowed a function like the global fetch"],
  ["custmerId", "x", "custmerId is not an option, did you mean customerId?"],
  ["agent", "x", "agent is not an option"],
];

test.each(faults)("%s given as %j is refused", (option, value, fault) => {
  const error = errorOf({ ...demoCredentials, demo: true, [option]: value });
  expect(error.faults).toEqual([fault]);
  expect(error.message).toBe(`createClient: ${fault}`);
  expect(error).toBeInstanceOf(TypeError);
});

test.each(["seamless", "toolkit"])("a password of the %s profile is ASCII of any kind", (profile) => {
  const given = { ...demoCredentials, demo: true, profile };
  expect(explain(createClient({ ...given, password: "p+#&=% ~" }), "generateOrderNumber", {}).body).toContain("•••");
  expect(errorOf({ ...given, password: "ä" }).faults).toEqual([
    "password: given ••• (2 bytes), allowed printable ASCII only (format)",
  ]);
});

test("all faults are told at once", () => {
  const { faults } = errorOf({ customerId: "x", timeout: 0, baseUrl: "x", userAgent: "", profile: "x" });
  const names = faults.map((fault) => fault.split(/[: ]/)[0]);
  expect(names.sort()).toEqual(["baseUrl", "customerId", "password", "profile", "secret", "timeout", "userAgent"]);
});

test.each([
  [undefined, "undefined"],
  [null, "null"],
  ["B8AKTPWBRMNBV455FG6M2DANE99WU2", "string"],
])("options that are no object are refused: %j", (options, given) => {
  expect(errorOf(options).faults).toEqual([`options: given ${given}, allowed an object`]);
});

describe("what is taken", () => {
  const taken: [option: string, value: unknown][] = [
    ["shopId", undefined],
    ["shopId", "a".repeat(16)],
    ["language", "de"],
    ["language", undefined],
    ["profile", "toolkit"],
    ["timeout", 1],
    ["timeout", 2 ** 31 - 1],
    ["userAgent", "Shop 7 (linux)"],
    ["baseUrl", "https://gateway.example:8443/prefix/"],
    ["baseUrl", "http://localhost:8080"],
    ["baseUrl", "http://[::1]:8080"],
    ["baseUrl", "http://127.8.9.1"],
  ];
  test.each(taken)("%s: %j", (option, value) => {
    const client = createClient({ ...demoCredentials, demo: true, [option]: value });
    expect(explain(client, "generateOrderNumber", {}).fingerprint).toHaveLength(128);
  });
});

test("without options, the client talks English to the current production server in the seamless profile", () => {
  const client = createClient({ ...demoCredentials, demo: true });
  const { url, body } = explain(client, "generateOrderNumber", {});
  expect(url).toBe("https://papi.hobex.at/seamless/backend/generateOrderNumber");
  expect(body).toContain("&language=en&");
  expect({ ...JSON.parse(JSON.stringify(client)) }).toEqual({
    customerId: "D200001",
    baseUrl: "https://papi.hobex.at",
  });
});

test("a client cannot be changed, and nothing else passes for one", () => {
  const client = createClient({ ...demoCredentials, demo: true });
  expect(Object.isFrozen(client)).toBe(true);
  const lookalike = new Proxy(client, {});
  expect(() => explain(lookalike, "generateOrderNumber", {})).toThrow(/must be a client made by createClient/);
});

function errorOf(options: unknown): InvalidOptionsError {
  try {
    createClient(options);
  } catch (error) {
    if (error instanceof InvalidOptionsError) return error;
    throw error;
  }
  throw new Error("the options were taken");
}

test("the documented languages are taken", () => {
  const languages =
    "ar bs bg zh hr cs da nl en et fi fr de el he hi hu it ja ko lv lt mk no pl pt ro ru sr sk sl es sv tr uk".split(
      " ",
    );
  expect(languages).toHaveLength(35);
  for (const language of languages) {
    const client = createClient({ ...demoCredentials, demo: true, language });
    expect(explain(client, "generateOrderNumber", {}).body).toContain(`&language=${language}&`);
  }
});
