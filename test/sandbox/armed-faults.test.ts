import { describe, expect, test } from "vitest";
import { startStateful } from "../support/stateful.js";
import type { Stateful } from "../support/stateful.js";

const denied = { status: "2", errorCode: "20003" };
const details = { orderNumber: "23473341" };

/** `x` for every call that the fault met. */
async function pattern({ code }: Stateful, calls: number): Promise<string> {
  let met = "";
  for (let call = 0; call < calls; call++) met += (await code("getOrderDetails", details)) === "0" ? "." : "x";
  return met;
}

test("a fault meets one call, or as many as it is told", async () => {
  const gateway = await startStateful();
  gateway.sandbox.fault({ at: "before-execute", kind: denied });
  expect(await pattern(gateway, 3)).toBe("x..");
  const armed = gateway.sandbox.fault({ at: "before-execute", kind: denied, times: 2 });
  expect(armed).toMatchObject({ kind: denied, left: 2 });
  expect(await pattern(gateway, 1)).toBe("x");
  expect(gateway.sandbox.faults()).toMatchObject([{ id: armed.id, left: 1 }]);
  expect(await pattern(gateway, 2)).toBe("x.");
});

test("a fault of an operation waits for that operation, in either profile", async () => {
  const { sandbox, code } = await startStateful();
  sandbox.fault({ operation: "generateOrderNumber", at: "before-execute", kind: denied, times: 2 });
  expect(await code("getOrderDetails", details)).toBe("0");
  expect(await code("generateOrderNumber")).toBe("2 20003");
  expect(await code("generateOrderNumber", {}, "toolkit")).toBe("2 20003");
  expect(await code("generateOrderNumber")).toBe("0");
});

test("chance is the same for the same seed, and another for another", async () => {
  const gateway = await startStateful();
  const withSeed = async (seed: number, probability: number): Promise<string> => {
    gateway.sandbox.reset();
    gateway.sandbox.fault({ at: "before-execute", kind: denied, times: 99, probability, seed });
    return pattern(gateway, 40);
  };
  const first = await withSeed(7, 0.5);
  expect(first).toMatch(/x/);
  expect(first).toMatch(/\./);
  expect(await withSeed(7, 0.5)).toBe(first);
  expect(await withSeed(8, 0.5)).not.toBe(first);
  expect(await withSeed(7, 0)).toBe(".".repeat(40));
  expect(await withSeed(7, 1)).toBe("x".repeat(40));
});

test("of several faults the first armed comes first; one can be taken back, or all", async () => {
  const gateway = await startStateful();
  const { sandbox, code } = gateway;
  const arm = (errorCode: string): number => sandbox.fault({ at: "before-execute", kind: { status: 2, errorCode } }).id;
  arm("20001");
  const second = arm("20002");
  arm("20003");
  sandbox.disarm(second);
  expect(await code("getOrderDetails", details)).toBe("2 20001");
  expect(await code("getOrderDetails", details)).toBe("2 20003");
  arm("20001");
  arm("20002");
  sandbox.disarm();
  expect(await pattern(gateway, 2)).toBe("..");
});

describe("a fault that cannot be is refused, and named", () => {
  const good = { at: "after-execute", kind: "reset" } as const;
  test.each([
    ["times", { ...good, times: 0 }],
    ["times", { ...good, times: 1.5 }],
    ["times", { ...good, times: Number.NaN }],
    ["probability", { ...good, probability: 1.1 }],
    ["probability", { ...good, probability: Number.NaN }],
    ["seed", { ...good, seed: Number.NaN }],
    ["milliseconds", { ...good, milliseconds: -1 }],
    ["milliseconds", { ...good, milliseconds: Number.POSITIVE_INFINITY }],
    ["operation", { ...good, operation: "deposite" }],
    ["kind.status", { ...good, kind: { status: 0, errorCode: "20003" } }],
    ["kind.errorCode", { ...good, kind: { status: 2, errorCode: "2000" } }],
  ])("%s: %j", async (name, fault) => {
    const { sandbox } = await startStateful();
    expect(() => sandbox.fault(fault)).toThrow(new RegExp(`^${name}: given `));
    expect(sandbox.faults()).toEqual([]);
  });
});
