import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { control } from "../support/control.js";
import { eur, startStateful } from "../support/stateful.js";

const matching = (text: string | RegExp): unknown => expect.stringMatching(text);
const containing = (item: string): unknown => expect.arrayContaining([item]);

/** Whether a sandbox's clock goes like the machine's again. */
function expectNow({ clock }: Sandbox): void {
  const before = Date.now();
  const now = clock.now().getTime();
  expect([now >= before, now <= Date.now()]).toEqual([true, true]);
}

describe("over HTTP as from a test in TypeScript", () => {
  test("orders: made, listed, closed, expired", async () => {
    const { sandbox, code } = await startStateful({ seed: false });
    const made = await control(sandbox.url, "POST", "orders", {
      paymentType: "CCARD",
      amount: "25.00",
      orderNumber: "4711",
      splitCapture: true,
    });
    expect(made).toMatchObject({ status: 200, value: { orderNumber: "4711", state: "ORDERED", amount: "25.00" } });
    await control(sandbox.url, "POST", "orders", { paymentType: "PAYPAL", amount: "3", orderNumber: "4712" });
    expect(await code("deposit", { orderNumber: "4711", ...eur("25.00") })).toBe("0");
    expect(await control(sandbox.url, "POST", "close-day")).toEqual({ status: 200, value: { ok: true } });
    expect(await control(sandbox.url, "POST", "expire-approvals")).toEqual({ status: 200, value: { ok: true } });
    const { value } = await control(sandbox.url, "GET", "orders");
    expect(value).toEqual(JSON.parse(JSON.stringify(sandbox.orders())));
    expect(value).toMatchObject([
      { orderNumber: "4711", state: "REFUNDABLE", operationsAllowed: ["REFUND"] },
      { orderNumber: "4712", payments: [{ state: "payment_approvalexpired" }] },
    ]);
  });

  test("requests: newest first, password masked", async () => {
    const { sandbox, code } = await startStateful();
    await code("getOrderDetails", { orderNumber: "23473341" });
    await code("generateOrderNumber");
    const { value } = await control(sandbox.url, "GET", "requests");
    expect(value).toMatchObject([
      { operation: "generateOrderNumber", executed: true, fingerprint: { matches: true } },
      { operation: "getOrderDetails", executed: true, httpStatus: 200 },
    ]);
    expect(JSON.stringify(value)).not.toMatch(/jcv45z|B8AKTPWBRMNBV455FG6M2DANE99WU2/);
  });

  test("clock: set, moved on, read", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { sandbox } = await startStateful();
    const clock = (body: object): Promise<unknown> => control(sandbox.url, "POST", "clock", body);
    const near = (minute: string): object => ({
      status: 200,
      value: { now: `2030-01-01T00:${minute}:00.000Z` },
    });
    expect(await clock({ set: "2030-01-01T00:00:00Z" })).toMatchObject(near("00"));
    expect(await clock({ advance: 60_000 })).toMatchObject(near("01"));
    expect(await control(sandbox.url, "GET", "clock")).toMatchObject(near("01"));
    for (const bad of [{ set: "tomorrow" }, { set: 5 }, { advance: "x" }, { advance: 1e300 }])
      expect(await clock(bad)).toMatchObject({
        status: 400,
        value: { error: matching(/^(set|advance): given (tomorrow|5|x|1e\+300), allowed /) },
      });
    expect(await control(sandbox.url, "GET", "clock")).toMatchObject(near("01"));
  });

  test("faults: armed, listed, taken back", async () => {
    const { sandbox, code } = await startStateful();
    const fault = { operation: "deposit", at: "after-execute", kind: "reset" };
    const armed = await control(sandbox.url, "POST", "faults", fault);
    expect(armed).toMatchObject({ status: 200, value: { ...fault, left: 1 } });
    await control(sandbox.url, "POST", "faults", { kind: { status: "2", errorCode: "20003" }, times: "2" });
    expect(await code("generateOrderNumber")).toBe("2 20003");
    const { value } = await control(sandbox.url, "GET", "faults");
    expect(value).toMatchObject([fault, { left: 1 }]);
    const id = sandbox.faults()[0]?.id ?? 0;
    expect(await control(sandbox.url, "POST", `faults/${id}/disarm`)).toMatchObject({ status: 200 });
    expect(sandbox.faults()).toHaveLength(1);
    expect(await control(sandbox.url, "DELETE", "faults")).toMatchObject({ status: 200 });
    expect(sandbox.faults()).toEqual([]);
  });

  test.each(["faults?id=2", "faults/2"])("DELETE %s takes back that fault alone", async (path) => {
    const { sandbox } = await startStateful();
    for (const kind of ["reset", "close", "html"] as const) sandbox.fault({ at: "after-execute", kind });
    expect(await control(sandbox.url, "DELETE", path)).toEqual({ status: 200, value: { ok: true } });
    expect(sandbox.faults().map(({ id }) => id)).toEqual([1, 3]);
    const again = await control(sandbox.url, "DELETE", path);
    expect(again).toEqual({ status: 400, value: { error: "id: given 2, allowed 1, 3" } });
    expect(sandbox.faults()).toHaveLength(2);
  });

  test("one order by its number", async () => {
    const { sandbox } = await startStateful();
    const order = sandbox.createOrder({ paymentType: "EPS", amount: "3.00", orderNumber: "4711" });
    const { status, value } = await control(sandbox.url, "GET", "orders/4711");
    expect([status, value]).toEqual([200, JSON.parse(JSON.stringify(order))]);
    const other = await control(sandbox.url, "GET", "orders/4712");
    expect(other).toEqual({ status: 404, value: { error: "there is no order 4712" } });
  });

  test("an order that cannot be takes no number", async () => {
    const { sandbox } = await startStateful({ seed: false });
    const [before] = [sandbox.createOrder({ paymentType: "EPS", amount: "1.00" }).orderNumber];
    for (const bad of [{ amount: "0" }, { amount: "1.001" }, { currency: "XXX" }, { paymentType: "CASH" }])
      expect(
        await control(sandbox.url, "POST", "orders", { paymentType: "EPS", amount: "1.00", ...bad }),
      ).toMatchObject({
        status: 400,
      });
    expect(() => sandbox.createOrder({ paymentType: "SELECT", amount: "1.00" })).toThrow(
      /^paymentType: given SELECT, allowed AFTERPAY, BANCONTACT_MISTERCASH, CCARD, /,
    );
    const after = sandbox.createOrder({ paymentType: "EPS", amount: "1.00" }).orderNumber;
    expect(Number(after)).toBe(Number(before) + 1);
  });

  test("reset: orders, requests, faults, numbers and clock are as at the start", async () => {
    const { sandbox, call } = await startStateful();
    const first = await call("generateOrderNumber");
    const before = sandbox.orders().length;
    sandbox.createOrder({ paymentType: "CCARD", amount: "1.00" });
    sandbox.fault({ at: "after-execute", kind: "reset" });
    sandbox.clock.advance(1e9);
    expect(await control(sandbox.url, "POST", "reset")).toEqual({ status: 200, value: { ok: true } });
    expect([sandbox.orders().length, sandbox.requests(), sandbox.faults()]).toEqual([before, [], []]);
    expectNow(sandbox);
    expect(await call("generateOrderNumber")).toEqual(first);
  });
});

describe("forms, as a page without script sends them", () => {
  const post = (url: string, path: string, fields: Record<string, string>, accept: string): Promise<Response> =>
    fetch(`${url}/_sandbox/${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { Accept: accept },
      body: new URLSearchParams(fields),
    });

  test("a browser is sent back to the page, a program gets JSON; empty fields are not given", async () => {
    const { sandbox } = await startStateful();
    const fault = { operation: "", kind: "html", times: "3" };
    const browser = await post(sandbox.url, "faults", fault, "text/html,*/*;q=0.8");
    expect([browser.status, browser.headers.get("location")]).toEqual([303, "/"]);
    expect(sandbox.faults()).toMatchObject([{ operation: undefined, at: "after-execute", kind: "html", left: 3 }]);
    const order = { paymentType: "EPS", amount: "3.00", splitCapture: "false", orderNumber: "" };
    const program = await post(sandbox.url, "orders", order, "application/json");
    expect(await program.json()).toMatchObject({ amount: "3.00", payments: [{ state: "payment_deposited" }] });
  });
});

describe("what cannot be done is told with its reason", () => {
  test.each<[method: string, path: string, body: unknown, reason: RegExp]>([
    ["POST", "orders", { paymentType: "CASH", amount: "1" }, /^paymentType: given CASH, allowed /],
    ["POST", "orders", { paymentType: "CCARD", amount: "0.00" }, /^amount: given 0\.00/],
    ["POST", "orders", { paymentType: "CCARD", amount: 1 }, /^amount: given 1, allowed a string$/],
    ["POST", "orders", { paymentType: "CCARD", amount: "1", currency: "XXX" }, /^currency: given XXX/],
    ["POST", "orders", { paymentType: "CCARD", amount: "1", orderNumber: "1234567890" }, /^orderNumber: .*1 to 9/],
    ["POST", "orders", { paymentType: "CCARD", amount: "1", orderNumber: "23473341" }, /^orderNumber: .*used already/],
    [
      "POST",
      "orders",
      { paymentType: "CCARD", amount: "1", acquire: "Hobex" },
      /^orders: acquire is not known, allowed are paymentType, /,
    ],
    ["POST", "orders", [], /^the body must be a JSON object, or a form with its Content-Type$/],
    ["POST", "faults", {}, /^kind: not given, allowed reset/],
    ["POST", "faults", { kind: { status: 2 } }, /^kind: an object must have a status and, as text, an errorCode$/],
    ["POST", "faults", { kind: "reset", times: "often" }, /^times: given often, allowed a number$/],
    [
      "POST",
      "faults",
      { kind: "reset", time: 2 },
      /^faults: time is not known, allowed are operation, at, kind, times, /,
    ],
    ["POST", "clock", { foo: 1 }, /^clock: foo is not known, allowed are set, advance$/],
    ["POST", "clock", {}, /^nothing is given, allowed are set, an ISO time, and advance, in milliseconds$/],
    ["POST", "reset", { everything: true }, /^reset: everything is not known, nothing is allowed here$/],
    ["DELETE", "faults?id=7", undefined, /^id: given 7, allowed none, as no fault is armed$/],
    ["DELETE", "faults?ids=1", undefined, /^faults: ids is not known, allowed are id$/],
    ["POST", "faults", { kind: "reset", at: "now" }, /^at: given now, allowed before-execute, after-execute$/],
    ["POST", "faults/99/disarm", {}, /^id: given 99, allowed none, as no fault is armed$/],
  ])("%s %s %j: 400", async (method, path, body, reason) => {
    const { sandbox } = await startStateful();
    const reply = await control(sandbox.url, method, path, body);
    expect(reply).toMatchObject({ status: 400, value: { error: matching(reason) } });
  });

  test("a body that is no JSON: 400", async () => {
    const { sandbox } = await startStateful();
    const response = await fetch(`${sandbox.url}/_sandbox/orders`, { method: "POST", body: "{" });
    expect([response.status, await response.json()]).toMatchObject([400, { error: matching(/JSON/) }]);
  });

  test.each([
    ["GET", "nothing"],
    ["DELETE", "orders"],
    ["GET", "close-day"],
    ["GET", "parts/constructor"],
    ["GET", "parts/__proto__"],
    ["GET", "constructor"],
  ])("%s %s: 404, with what there is", async (method, path) => {
    const { sandbox } = await startStateful();
    const reply = await control(sandbox.url, method, path);
    expect(reply).toMatchObject({
      status: 404,
      value: { error: matching(new RegExp(path)), routes: containing("POST close-day") },
    });
  });
});

describe("demo mode keeps nothing", () => {
  test("so that what was executed cannot be lost there, only what was not", async () => {
    const sandbox = await startSandbox({ mode: "demo" });
    onTestFinished(() => sandbox.close());
    expect(() => sandbox.fault({ at: "after-execute", kind: "reset" })).toThrow(/the demo account forgets/);
    expect(await control(sandbox.url, "POST", "faults", { kind: "reset" })).toMatchObject({ status: 400 });
    expect(sandbox.fault({ at: "before-execute", kind: "reset" }).left).toBe(1);
  });

  test("orders cannot be made, closed or expired; there are none", async () => {
    const sandbox = await startSandbox({ mode: "demo" });
    onTestFinished(() => sandbox.close());
    const refused = { status: 400, value: { error: matching(/keeps nothing; start it with .*--mode stateful$/) } };
    const order = { paymentType: "CCARD", amount: "1.00" } as const;
    expect(await control(sandbox.url, "POST", "orders", order)).toMatchObject(refused);
    expect(await control(sandbox.url, "POST", "close-day")).toMatchObject(refused);
    expect(await control(sandbox.url, "POST", "expire-approvals")).toMatchObject(refused);
    expect(() => sandbox.createOrder(order)).toThrow('keeps nothing; start the sandbox with mode: "stateful"');
    expect(await control(sandbox.url, "GET", "orders")).toEqual({ status: 200, value: [] });
  });

  test("faults, requests, clock and reset work", async () => {
    const sandbox = await startSandbox({ mode: "demo" });
    onTestFinished(() => sandbox.close());
    sandbox.fault({ at: "before-execute", kind: "html" });
    sandbox.clock.advance(1e9);
    await fetch(`${sandbox.url}/seamless/backend/deposit`, { method: "POST" });
    expect(sandbox.requests()).toMatchObject([{ httpStatus: 403, executed: false }]);
    sandbox.reset();
    expect([sandbox.requests(), sandbox.faults()]).toEqual([[], []]);
    expectNow(sandbox);
  });
});
