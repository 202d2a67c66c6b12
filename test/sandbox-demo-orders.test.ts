import { describe, expect, test } from "vitest";
import { ask, startDemo } from "./support/ask.js";
import type { Question, Reply } from "./support/ask.js";
import { decodeForm } from "./support/form.js";
import recorded from "./vectors/recorded-answers.json" with { type: "json" };

const profiles = ["seamless", "toolkit"] as const;
const details = async (orderNumber: string, profile: Question["profile"] = "seamless"): Promise<Reply> =>
  ask(await startDemo(), { operation: "getOrderDetails", own: [["orderNumber", orderNumber]], profile });

const recordedBody = (id: string): string => recorded.answers.find((answer) => answer.id === id)?.body ?? "";
const isTime = (name: string): boolean => /\.time(Created|Modified)$/.test(name);

describe("getOrderDetails", () => {
  test.each([
    ["R10", "23473341"],
    ["R11", "56453412"],
    ["R12", "543132154"],
    ["R13", "3485464"],
  ])("%s: order %s is answered as recorded, with the time of the call", async (id, orderNumber) => {
    const before = Date.now();
    const { pairs, body } = await details(orderNumber);
    const after = Date.now();
    const expected = decodeForm(recordedBody(id)).filter(([name]) => !isTime(name));
    expect(
      Object.entries(pairs)
        .filter(([name]) => !isTime(name))
        .sort(),
    ).toEqual(expected.sort());
    expect(body).toContain("Danke+f%C3%BCr+den+Einkauf");
    for (const [, time] of Object.entries(pairs).filter(([name]) => isTime(name))) {
      const [, day, month, year, clock] = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)$/.exec(time) ?? [];
      const told = new Date(`${year ?? ""}-${month ?? ""}-${day ?? ""}T${clock ?? ""}`).getTime();
      // In whole seconds.
      expect(told).toBeGreaterThan(before - 1000);
      expect(told).toBeLessThanOrEqual(after);
    }
  });

  test("commas in lists are encoded, as recorded", async () => {
    expect((await details("23473341")).body).toContain("payment.1.1.operationsAllowed=DEPOSIT%2CAPPROVEREVERSAL&");
  });

  test("R14: an unknown order is no error", async () => {
    expect((await details("123456789")).body).toBe(recordedBody("R14"));
    expect((await details("999")).pairs).toEqual({ status: "0", objectsTotal: "0", orders: "0" });
  });

  /** What the vendor's tests and recordings tell about the other canned orders. */
  const orders: [orderNumber: string, known: Record<string, string>][] = [
    [
      "1453243",
      {
        "order.1.brand": "Maestro",
        "order.1.paymentType": "SCM",
        "order.1.state": "REFUNDABLE",
        "order.1.operationsAllowed": "REFUND",
        "order.1.orderDescription": "Banko Maestro, K-Nr: 453213",
      },
    ],
    [
      "5472113",
      {
        "order.1.paymentType": "PSC",
        "order.1.state": "ORDERED",
        "payment.1.1.state": "payment_deposited",
        "order.1.orderDescription": "Margit Hinterknofler, K-Nr: 86941",
      },
    ],
    [
      "1767634",
      {
        "order.1.paymentType": "IDL",
        "payment.1.1.paymentType": "IDL",
        "payment.1.1.idealConsumerName": "Test Consumer",
        "payment.1.1.idealConsumerCity": "Den Haag",
        "payment.1.1.idealConsumerAccountNumber": "P001234567",
      },
    ],
    [
      "5000004",
      {
        "order.1.credits": "1",
        "credit.1.1.creditNumber": "6000004",
        "credit.1.1.batchNumber": "411",
        "credit.1.1.amount": "1.00",
        "credit.1.1.currency": "EUR",
        "credit.1.1.state": "credit_closed",
      },
    ],
    ["123456", {}],
  ];
  describe.each(profiles)("%s", (profile) => {
    test.each(orders)("order %s", async (orderNumber, known) => {
      const { pairs } = await details(orderNumber, profile);
      const always = { status: "0", orders: "1", objectsTotal: "1", "order.1.orderNumber": orderNumber };
      expect(pairs).toMatchObject({ ...always, ...known });
    });
  });

  test("paysafecard has neither acquirer nor contract number", async () => {
    const names = Object.keys((await details("5472113")).pairs);
    expect(names.filter((name) => /acquirer|contractNumber/.test(name))).toEqual([]);
  });
});
