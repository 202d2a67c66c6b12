import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { afterEach, describe, expect, test, vi } from "vitest";
import { InvalidOptionsError, demoCredentials } from "../generated/index.js";
import { createClient, explain } from "./support/untyped.js";

const wholeTimeout = "allowed whole milliseconds from 1 to 2147483647 (range)";
const wholeUrl = "allowed an absolute URL without blanks, such as https://papi.hobex.at (url)";
const safeUrl = "allowed https, or http on the loopback interface (https)";
const plainUrl = "baseUrl: given •••, allowed neither credentials nor query nor fragment (url)";
const ascii = "allowed printable ASCII that is not empty (format)";
const aString = "allowed a string (type)";
const profiles = "allowed seamless or toolkit (enumeration)";
const aFunction = "allowed a function (type)";
const aLogger = "logger: given object, allowed an object with the functions info, warn and error (type)";
const unblanked = "allowed no blanks around it (blanks)";
const missing = (name: string): string => `${name} is missing`;

const faults: [option: string, value: unknown, fault: string | RegExp][] = [
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
  ["profile", "page", `profile: given "page", ${profiles}`],
  ["profile", "toString", `profile: given "toString", ${profiles}`],
  ["profile", null, `profile: given null, ${profiles}`],
  ["baseUrl", "papi.hobex.at", `baseUrl: given "papi.hobex.at", ${wholeUrl}`],
  ["baseUrl", "", `baseUrl: given "", ${wholeUrl}`],
  ["baseUrl", 8080, `baseUrl: given the number 8080, ${wholeUrl}`],
  ["baseUrl", "http://papi.hobex.at", `baseUrl: given "http://papi.hobex.at", ${safeUrl}`],
  ["baseUrl", "http://127.0.0.1.example.com", `baseUrl: given "http://127.0.0.1.example.com", ${safeUrl}`],
  ["baseUrl", "ftp://127.0.0.1", `baseUrl: given "ftp://127.0.0.1", ${safeUrl}`],
  ["baseUrl", "https://user:word@papi.hobex.at", plainUrl],
  ["baseUrl", "https://papi.hobex.at/?a=b", plainUrl],
  ["baseUrl", "https://papi.hobex.at/#a", plainUrl],
  ["timeout", 0, `timeout: given the number 0, ${wholeTimeout}`],
  ["timeout", -1, `timeout: given the number -1, ${wholeTimeout}`],
  ["timeout", 1.5, `timeout: given the number 1.5, ${wholeTimeout}`],
  ["timeout", Infinity, `timeout: given the number Infinity, ${wholeTimeout}`],
  ["timeout", 2 ** 31, `timeout: given the number 2147483648, ${wholeTimeout}`],
  ["timeout", "5000", `timeout: given "5000", ${wholeTimeout}`],
  ["userAgent", "", `userAgent: given "", ${ascii}`],
  ["userAgent", "   ", `userAgent: given "   ", ${ascii}`],
  ["userAgent", "Käse", `userAgent: given "Käse", ${ascii}`],
  ["userAgent", "a\r\nX-Evil: 1", `userAgent: given "a\\r\\nX-Evil: 1", ${ascii}`],
  ["userAgent", 42, `userAgent: given the number 42, ${ascii}`],
  ["baseUrl", " https://papi.hobex.at", `baseUrl: given " https://papi.hobex.at", ${wholeUrl}`],
  ["baseUrl", "https://papi.hobex.at\n", `baseUrl: given "https://papi.hobex.at\\n", ${wholeUrl}`],
  ["baseUrl", new URL("http://papi.hobex.at"), `baseUrl: given "http://papi.hobex.at", ${safeUrl}`],
  ["baseUrl", {}, `baseUrl: given object, ${wholeUrl}`],
  ["baseUrl", "HTTP://papi.hobex.at", `baseUrl: given "http://papi.hobex.at", ${safeUrl}`],
  ["secret", " s3cr3t", `secret: given ••• (7 bytes), ${unblanked}`],
  ["password", "p4ssw0rd ", `password: given ••• (9 bytes), ${unblanked}`],
  ["customerId", " D20000", 'customerId: given " D20000", allowed letters A-Z, a-z and digits only (format)'],
  ["onIntent", {}, `onIntent: given object, ${aFunction}`],
  ["onIntent", null, `onIntent: given null, ${aFunction}`],
  ["onResult", "log", `onResult: given "log", ${aFunction}`],
  ["logger", { info: () => 0, warn: () => 0 }, aLogger],
  ["logger", () => 0, aLogger.replace("object", "function")],
  ["agent", "x", 'agent: given "x", allowed an http.Agent or https.Agent (type)'],
  ["agent", {}, "agent: given object, allowed an http.Agent or https.Agent (type)"],
  ["custmerId", "x", "custmerId is not an option: did you mean customerId?"],
  ["a\nb", "x", /^"a\\nb" is not an option: allowed are customerId, secret, /],
];

test.each(faults)("%s given as %j is refused", (option, value, fault) => {
  const error = errorOf({ ...demoCredentials, demo: true, [option]: value });
  expect(error.problems).toHaveLength(1);
  const [thrower, ...told] = error.message.split(": ");
  expect(thrower).toBe("createClient");
  expect(told.join(": ")).toEqual(fault instanceof RegExp ? expect.stringMatching(fault) : fault);
  expect(error).toBeInstanceOf(TypeError);
});

test.each(["seamless", "toolkit"])("a password of the %s profile is ASCII of any kind", (profile) => {
  const given = { ...demoCredentials, demo: true, profile };
  expect(explain(createClient({ ...given, password: "p+#&=% ~" }), "generateOrderNumber", {}).body).toContain("•••");
  expect(errorOf({ ...given, password: "ä" }).problems).toEqual([
    { parameter: "password", rule: "format", given: "••• (2 bytes)", allowed: "printable ASCII only" },
  ]);
});

test("demo is true or false", () => {
  const { problems } = errorOf({ ...demoCredentials, customerId: "D200009", demo: "false" });
  expect(problems).toEqual([{ parameter: "demo", rule: "type", given: '"false"', allowed: "true or false" }]);
});

test("all faults are told at once", () => {
  const { problems } = errorOf({ customerId: "x", timeout: 0, baseUrl: "x", userAgent: "", profile: "x" });
  const names = problems.map(({ parameter }) => parameter);
  expect([...names].sort()).toEqual(["baseUrl", "customerId", "password", "profile", "secret", "timeout", "userAgent"]);
});

test.each([
  [undefined, "undefined"],
  [null, "null"],
  ["B8AKTPWBRMNBV455FG6M2DANE99WU2", '"•••"'],
])("options that are no object are refused: %j", (options, given) => {
  expect(errorOf(options).problems).toEqual([{ parameter: "options", rule: "type", given, allowed: "an object" }]);
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
    ["baseUrl", new URL("https://gateway.example")],
    ["agent", new Agent()],
    ["agent", new SecureAgent()],
    ["agent", { addRequest: () => undefined }],
    ["onIntent", () => undefined],
    ["logger", console],
    ["logger", Object.create({ info: () => 0, warn: () => 0, error: () => 0 })],
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

test("a client leads to no settings", () => {
  const client = createClient({ ...demoCredentials, demo: true });
  const reached: unknown[] = [client, client.constructor, Object.getPrototypeOf(client)];
  const names = reached.flatMap((one) => (one instanceof Object ? Reflect.ownKeys(one) : [])).map(String);
  expect(names.filter((name) => /settings|secret|password/i.test(name))).toEqual([]);
});

describe("baseUrl is used as URL reads it, and that is what is guarded", () => {
  test.each([
    ["HTTPS://PAPI.hobex.at/", "https://papi.hobex.at"],
    ["https://papi.hobex.at?", "https://papi.hobex.at"],
    ["https://papi.hobex.at/a/#", "https://papi.hobex.at/a"],
    ["https://papi.hobex.at:443//", "https://papi.hobex.at"],
    [new URL("https://gateway.example:8443/a/../b/"), "https://gateway.example:8443/b"],
    ["http://0x7f.1:8080", "http://127.0.0.1:8080"],
  ])("%s", (baseUrl, used) => {
    const client = createClient({ ...demoCredentials, demo: true, baseUrl });
    expect(client.baseUrl).toBe(used);
    expect(explain(client, "generateOrderNumber", {}).url).toBe(`${used}/seamless/backend/generateOrderNumber`);
  });

  test("also with certificates off", () => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    const { problems } = errorOf({ ...demoCredentials, demo: true, baseUrl: "HTTPS://papi.hobex.at" });
    expect(problems.map(({ parameter, rule }) => [parameter, rule])).toEqual([
      ["NODE_TLS_REJECT_UNAUTHORIZED", "environment"],
    ]);
  });
});

describe("a secret in the wrong place is not shown", () => {
  const secret = 'S3"cr\\et+/=z';
  test.each(["shopId", "profile", "baseUrl", "language", "customerId", "timeout", secret, `my${secret}`])(
    "%s",
    (option) => {
      const error = errorOf({ ...demoCredentials, demo: true, secret, password: `${secret}2`, [option]: `${secret}2` });
      const shown = error.message + JSON.stringify(error.problems);
      expect(shown).toContain("•••");
      for (const part of ["S3", "cr", "et+", "z2"]) expect(shown.replace("secret", "")).not.toContain(`${part}\"`);
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
    },
  );

  test("nor in what explain shows", () => {
    const given = { ...demoCredentials, demo: true, userAgent: `Shop ${demoCredentials.secret}` };
    const shown = explain(createClient(given), "deposit", {
      orderNumber: "1",
      amount: "1",
      currency: "EUR",
      customerStatement: `a ${demoCredentials.secret}`,
    });
    expect(JSON.stringify(shown)).not.toContain(demoCredentials.secret);
    expect(shown.headers["User-Agent"]).toBe("Shop •••");
    expect(shown.body).toContain("&customerStatement=a+•••&");
  });
});

describe("own values alone are options", () => {
  test("not what stands on Object.prototype, and not what a class inherits from it", () => {
    Object.defineProperty(Object.prototype, "baseUrl", { value: "https://evil.example", configurable: true });
    try {
      expect(createClient({ ...demoCredentials, demo: true }).baseUrl).toBe("https://papi.hobex.at");
    } finally {
      Reflect.deleteProperty(Object.prototype, "baseUrl");
    }
  });

  test("a class may have getters for them", () => {
    class Settings {
      readonly customerId = "D200009";
      readonly secret = "s";
      get password(): string {
        return this.secret.repeat(8);
      }
    }
    expect(createClient(new Settings()).customerId).toBe("D200009");
  });

  test("a getter that throws is told, without what it throws", () => {
    const options = {
      get secret(): string {
        throw new Error("vault: token hunter2");
      },
    };
    expect(errorOf(options).problems).toEqual([
      {
        parameter: "options",
        rule: "unreadable",
        given: "a value that throws when it is read",
        allowed: "plain values",
      },
    ]);
  });
});

describe("a server that is no longer in service", () => {
  const retired = { ...demoCredentials, demo: true, baseUrl: "https://api.qenta.com/" };
  const message = "https://api.qenta.com was in service until 2025-09-01; leave baseUrl out for the current server.";

  test("is told through the logger", () => {
    const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    createClient({ ...retired, logger });
    expect(logger.warn.mock.calls).toEqual([
      [{ event: "retired-server", operation: "createClient", intentId: "", message }],
    ]);
  });

  test("or on the console", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    createClient(retired);
    createClient({ ...retired, baseUrl: "https://papi.hobex.at" });
    expect(warn.mock.calls).toEqual([[`qmore-client: ${message}`]]);
  });
});

test("explain shows the headers that go out, in their order", () => {
  const { headers, body } = explain(
    createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" }),
    "deposit",
    {
      orderNumber: "1",
      amount: "1",
      currency: "EUR",
      customerStatement: "ä",
    },
    { reveal: true },
  );
  expect(Object.entries(headers)).toEqual([
    ["Host", "127.0.0.1:8080"],
    ["User-Agent", expect.stringMatching(/^qmore-client\/\d/)],
    ["Content-Type", "application/x-www-form-urlencoded"],
    ["Content-Length", String(body.length)],
    ["Connection", "close"],
  ]);
});

afterEach(() => {
  // As the trials of mutations run this file without vitest, which alone could give back what it stubbed.
  delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  vi.restoreAllMocks();
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
