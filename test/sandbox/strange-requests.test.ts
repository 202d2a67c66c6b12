import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import { ask } from "../support/ask.js";
import { abo, initial } from "./orders.js";
import { startStateful } from "../support/stateful.js";

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "a parameter named %s is a stranger like any other",
  async (name) => {
    const { sandbox } = await startStateful();
    const reply = await ask(sandbox.url, {
      operation: "getOrderDetails",
      own: [["orderNumber", "23473341"]],
      change: (pairs) => [...pairs, [name, "x"]],
    });
    expect(reply).toMatchObject({ httpStatus: 200, pairs: { status: "0", orders: "1" } });
  },
);

test.each(["constructor", "__proto__"])("a fundTransferType of %s is refused", async (fundTransferType) => {
  const { code } = await startStateful();
  const own = { orderDescription: "x", amount: "1.00", currency: "EUR", fundTransferType };
  expect(await code("transferFund", own)).toBe("1 18216");
});

test.each(["Yes", "No", "yes", "no"])(
  "autoDeposit may be %s: the vendor's own library writes it small",
  async (autoDeposit) => {
    const gateway = await startStateful();
    expect(await gateway.code("recurPayment", abo(initial(gateway), { autoDeposit }))).toBe("0");
  },
);

test("autoDeposit may not be anything else", async () => {
  const gateway = await startStateful();
  expect(await gateway.code("recurPayment", abo(initial(gateway), { autoDeposit: "YES" }))).toBe("1 18514");
});

test("the demo account, too, begins anew after a reset", async () => {
  const sandbox = await startSandbox({ mode: "demo" });
  onTestFinished(() => sandbox.close());
  const next = async (): Promise<string | undefined> =>
    (await ask(sandbox.url, { operation: "generateOrderNumber" })).pairs["orderNumber"];
  expect([await next(), await next()]).toEqual(["1113051", "1113052"]);
  sandbox.reset();
  expect(await next()).toBe("1113051");
});

test("a body of megabytes ends the connection, and the sandbox goes on", async () => {
  const { sandbox, code } = await startStateful();
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "test/1" };
  const body = "x".repeat(5 * 1024 * 1024);
  const path = `${sandbox.url}/seamless/backend/deposit`;
  const outcome = await fetch(path, { method: "POST", headers, body }).then(
    ({ status }) => status,
    () => "cut off",
  );
  expect([413, "cut off"]).toContain(outcome);
  expect(await code("generateOrderNumber")).toBe("0");
});
