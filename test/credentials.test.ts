/** Promise: credentials come from the environment or not at all, and published ones never reach production by accident. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  InvalidOptionsError,
  createClient,
  credentialsFromEnv,
  demoCredentials,
  test2021Credentials,
  test3DS2021Credentials,
  testCredentials,
} from "../generated/index.js";

const full = { QMORE_CUSTOMER_ID: "D200009", QMORE_SECRET: "s3cr3t", QMORE_PASSWORD: "p4ssw0rd" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("credentialsFromEnv", () => {
  test("reads what a client needs, from the process's environment by default", () => {
    const own = { customerId: "D200009", secret: "s3cr3t", password: "p4ssw0rd" };
    expect(credentialsFromEnv(full)).toEqual(own);
    expect(credentialsFromEnv({ ...full, QMORE_SHOP_ID: "" })).toEqual(own);
    for (const [name, value] of Object.entries({ ...full, QMORE_SHOP_ID: "shop1" })) vi.stubEnv(name, value);
    expect(credentialsFromEnv()).toEqual({ ...own, shopId: "shop1" });
    expect(createClient(credentialsFromEnv()).customerId).toBe("D200009");
  });

  test.each(Object.keys(full))("names %s when it is missing or empty, and shows no other", (name) => {
    const message = `the environment lacks ${name}`;
    expect(() => credentialsFromEnv({ ...full, [name]: "" })).toThrow(new Error(message));
    expect(() => credentialsFromEnv({ ...full, [name]: undefined })).toThrow(new Error(message));
  });

  test("names all that are missing", () => {
    expect(() => credentialsFromEnv({})).toThrow(
      "the environment lacks QMORE_CUSTOMER_ID, QMORE_SECRET, QMORE_PASSWORD",
    );
  });
});

describe.each(Object.entries({ demoCredentials, testCredentials, test2021Credentials, test3DS2021Credentials }))(
  "%s",
  (_, credentials) => {
    test("are refused away from loopback without demo: true", () => {
      const refused = /customerId: \w{7} is a published account of the vendor; set demo: true to use it/;
      expect(() => createClient({ ...credentials })).toThrow(refused);
      expect(() => createClient({ ...credentials, demo: false })).toThrow(refused);
      expect(() => createClient({ ...credentials, baseUrl: "https://127.0.0.1.example" })).toThrow(refused);
    });

    test.each(["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])("are taken at %s", (baseUrl) => {
      expect(createClient({ ...credentials, baseUrl }).baseUrl).toBe(baseUrl);
    });

    test("are taken with demo: true", () => {
      expect(createClient({ ...credentials, demo: true }).customerId).toBe(credentials.customerId);
    });
  },
);

test("an account of one's own needs no demo: true", () => {
  expect(createClient(credentialsFromEnv(full)).customerId).toBe("D200009");
});

test("in a browser the client is refused", () => {
  vi.stubGlobal("document", {});
  expect(() => createClient({ ...demoCredentials, demo: true })).toThrow(InvalidOptionsError);
  expect(() => createClient({ ...demoCredentials, demo: true })).toThrow("in a browser");
});

test("the check of certificates cannot be off, except on loopback without TLS", () => {
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  expect(() => createClient({ ...demoCredentials, demo: true })).toThrow(/NODE_TLS_REJECT_UNAUTHORIZED=0/);
  expect(() => createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" })).not.toThrow();
});
