/** Promise: what is signed and sent is what the caller's objects hold themselves, read once. */
import { describe, expect, test } from "vitest";
import { demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { basketItem, minimalRequest } from "./support/requests.js";
import { explain } from "./support/untyped.js";

const request = minimalRequest("deposit");

describe("whatever stands on a prototype of everything is no parameter", () => {
  const polluted: [of: string, prototype: object, name: string, value: unknown][] = [
    ["Object", Object.prototype, "amount", "9999.00"],
    ["Object", Object.prototype, "merchantReference", "evil"],
    ["Object", Object.prototype, "basket", [basketItem]],
    ["Array", Array.prototype, "0", basketItem],
  ];
  test.each(polluted)("%s.prototype: %s %s", async (_, prototype, name, value) => {
    const clean = explain(demoClient(), "deposit", { ...request, basket: [basketItem] });
    const { amount, ...rest } = request;
    Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true, writable: true });
    try {
      expect(explain(demoClient(), "deposit", { ...request, basket: [basketItem] })).toEqual(clean);
      expect(await faultsOf("deposit", rest)).toMatchObject([{ parameter: "amount", rule: "required" }]);
      const holes = await faultsOf("deposit", { ...request, amount, basket: new Array<unknown>(1) });
      expect(holes).toMatchObject([{ parameter: "basket[0]", rule: "type" }]);
    } finally {
      Reflect.deleteProperty(prototype, name);
    }
  });
});

describe("accessors", () => {
  class Money {
    readonly #amount = "1.00";
    get amount(): string {
      return this.#amount;
    }
  }
  class Capture extends Money {
    readonly #words: readonly string[] = ["23473341", "EUR"];
    get orderNumber(): string | undefined {
      return this.#words[0];
    }
    get currency(): string | undefined {
      return this.#words[1];
    }
    get merchantReference(): string | undefined {
      return this.#words[2];
    }
  }

  test("of a class and those above it count", () => {
    const plain = { orderNumber: "23473341", amount: "1.00", currency: "EUR" };
    expect(explain(demoClient(), "deposit", new Capture())).toEqual(explain(demoClient(), "deposit", plain));
  });

  test("are read once", () => {
    const read: string[] = [];
    const spied = (target: object): object =>
      new Proxy(target, {
        get: (of, name) => {
          read.push(String(name));
          const value: unknown = Reflect.get(of, name);
          return typeof value === "object" && value !== null && !Array.isArray(value) ? spied(value) : value;
        },
      });
    explain(demoClient(), "deposit", spied({ ...request, basket: [spied(basketItem)] }));
    const names = [...Object.keys(request), "basket", ...Object.keys(basketItem)];
    expect(read.sort()).toEqual(names.sort());
  });

  test("that throw are told, without what they throw", async () => {
    const item = {
      ...basketItem,
      get name(): string {
        throw new Error("hunter2");
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const fault = { rule: "unreadable", given: "a value that throws when it is read", allowed: "plain values" };
    expect(await faultsOf("deposit", { ...request, basket: [item] })).toEqual([{ parameter: "basket[0]", ...fault }]);
    expect(await faultsOf("deposit", proxy)).toEqual([{ parameter: "parameters", ...fault }]);
  });
});

describe("objects without an end", () => {
  test("that hold themselves", async () => {
    const circular: Record<string, unknown> = { ...request };
    circular["basket"] = [circular];
    const fault = { rule: "circular", given: "an object inside itself", allowed: "objects that end" };
    expect(await faultsOf("deposit", circular)).toEqual([{ parameter: "basket[0]", ...fault }]);
  });

  test("that are very deep", async () => {
    let deep: unknown = "1";
    for (let level = 0; level < 100_000; level++) deep = { deep };
    const fault = { rule: "depth", given: "an object this deep", allowed: "at most 4 levels" };
    expect(await faultsOf("deposit", { ...request, amount: deep })).toEqual([
      { parameter: "amount.deep.deep.deep", ...fault },
    ]);
  });

  test("one object in two places is neither", () => {
    const { url } = explain(demoClient(), "deposit", { ...request, basket: [basketItem, basketItem] });
    expect(url).toMatch(/deposit$/);
  });
});
