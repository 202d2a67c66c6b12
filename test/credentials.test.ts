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
    for (const value of ["", undefined]) {
      const read = (): unknown => credentialsFromEnv({ ...full, [name]: value });
      expect(read).toThrow(InvalidOptionsError);
      expect(read).toThrow(new RegExp(`^credentialsFromEnv: ${name} is missing$`));
    }
  });

  test("names all that are missing", () => {
    expect(() => credentialsFromEnv({})).toThrow(
      "credentialsFromEnv: QMORE_CUSTOMER_ID is missing; QMORE_SECRET is missing; QMORE_PASSWORD is missing",
    );
  });

  test("reads where the gateway is, and in which profile", () => {
    const where = { QMORE_PROFILE: "toolkit", QMORE_BASE_URL: "https://gateway.example" };
    expect(credentialsFromEnv({ ...full, ...where })).toMatchObject({
      profile: "toolkit",
      baseUrl: "https://gateway.example",
    });
    expect(createClient(credentialsFromEnv({ ...full, ...where })).baseUrl).toBe("https://gateway.example");
    expect(() => credentialsFromEnv({ ...full, QMORE_PROFILE: "page" })).toThrow(
      'credentialsFromEnv: QMORE_PROFILE: given "page", allowed seamless or toolkit (enumeration)',
    );
    expect(() => credentialsFromEnv({ ...full, QMORE_PROFILE: full.QMORE_SECRET })).toThrow("given ••• (6 bytes)");
  });
});

describe.each(Object.entries({ demoCredentials, testCredentials, test2021Credentials, test3DS2021Credentials }))(
  "%s",
  (_, credentials) => {
    test("are refused away from loopback without demo: true", () => {
      const refused = /customerId: given "\w{7}", allowed an account of your own, or .* demo: true \(published\)/;
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
  expect(() => createClient({ ...demoCredentials, demo: true })).toThrow("`@vitest-environment node`");
});

test("the check of certificates cannot be off, except on loopback without TLS", () => {
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  expect(() => createClient({ ...demoCredentials, demo: true })).toThrow(/NODE_TLS_REJECT_UNAUTHORIZED: given "0"/);
  expect(() => createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" })).not.toThrow();
});
