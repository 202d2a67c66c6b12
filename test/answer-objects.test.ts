import { describe, expect, test } from "vitest";
import { generateOrderNumber, getOrderDetails } from "../generated/index.js";
import type { Result } from "../generated/index.js";
import { clientAnswering } from "./support/clients.js";
import { rawOf } from "./support/form.js";
import recorded from "./vectors/recorded-answers.json" with { type: "json" };

type Body = string;
const read = (body: Body): Promise<Result<object>> => generateOrderNumber(clientAnswering(body));
const order = recorded.answers.find(({ id }) => id === "R10")?.body ?? "";
const readOrder = (body: Body): Promise<Result<object>> =>
  getOrderDetails(clientAnswering(body), { orderNumber: "23473341" });

describe("objects in an answer", () => {
  test("a form parser in between may have turned dots into underscores", async () => {
    const underscored = order.replaceAll(/(?<=(^|&)[^=]*)\./g, "_");
    expect(underscored).toContain("payment_1_1_currency=EUR");
    const [plain, other] = [await readOrder(order), await readOrder(underscored)];
    expect(other).toEqual({ ...plain, raw: rawOf(underscored), elapsed: other.elapsed });
    const body = "status=1&errors=1&error_1_errorCode=11011&error_1_message=Text";
    expect(await read(body)).toMatchObject({ errors: [{ errorCode: "11011", message: "Text" }] });
  });

  test("a list is split at commas, wherever they are encoded", async () => {
    for (const comma of ["%2C", "%2c", ","]) {
      const body = order.replace("DEPOSIT%2CAPPROVEREVERSAL", `DEPOSIT${comma}APPROVEREVERSAL`);
      const payments = [{ operationsAllowed: ["DEPOSIT", "APPROVEREVERSAL"] }];
      expect(await readOrder(body)).toMatchObject({ outcome: "done", data: { order: { payments } } });
    }
    expect(await readOrder(order.replace("DEPOSIT%2CAPPROVEREVERSAL", ""))).toMatchObject({
      data: { order: { payments: [{ operationsAllowed: [] }] } },
    });
  });

  test.each([
    ["order.1.payments=1", "order.1.payments=2"],
    ["order.1.payments=1", "order.1.payments=0"],
    ["order.1.payments=1", "order.1.payments=01"],
    ["order.1.credits=0", "order.1.credits=999999999"],
    ["order.1.credits=0", "order.1.credits=-1"],
    ["orders=1", "orders=0"],
    ["orders=1", "orders=2"],
  ])("a counter that disagrees with what came makes the answer worthless: %s → %s", async (from, to) => {
    expect(order).toContain(from);
    expect(await readOrder(order.replace(from, to))).toMatchObject({
      outcome: "unknown",
      evidence: { code: "count-mismatch" },
    });
  });

  test("an index far beyond the others is no object", async () => {
    const result = await readOrder(`${order}&payment.999999999.1.x=1&payment.1.999999999.state=x`);
    expect(result).toMatchObject({ outcome: "done", data: { order: { payments: [{ paymentNumber: "23473341" }] } } });
  });

  test("an error is not lost because its counter is", async () => {
    const body = "status=1&error.1.errorCode=11011&error.1.message=A&error.2.errorCodes=11012&error.2.message=B";
    const errors = [
      { errorCode: "11011", message: "A" },
      { errorCode: "11012", message: "B" },
    ];
    for (const count of ["", "&errors=0", "&errors=5"]) expect(await read(body + count)).toMatchObject({ errors });
  });
});
