import type { Sandbox } from "../../../sandbox/index.js";
import { codeOf } from "../../support/stateful.js";
import type { Own, Pairs, Stateful } from "../../support/stateful.js";
import { methods, transferredFrom } from "./methods.js";
import type { Method } from "./methods.js";
import { closeDay, expire, paidBack, refusals, settled } from "./order-model.js";
import type { OrderModel, Verdict } from "./order-model.js";
import type { Step } from "./steps.js";

type Opened = Pick<OrderModel, "number" | "method" | "cents" | "isOneStep" | "isSplit" | "isInitial">;

export type OrderStep = Extract<Step, { order: number }>;

const APT: Readonly<Record<OrderStep["kind"], (order: OrderModel) => boolean>> = {
  deposit: ({ payments }) => payments.some(({ state }) => state === "approved"),
  approveReversal: ({ payments }) => payments.some(({ state }) => state.startsWith("approv")),
  depositReversal: ({ payments, method }) =>
    method.undoesDeposits && payments.some(({ state }) => state === "deposited"),
  refund: (order) => order.method.refunds && order.isRefundable && settled(order) > paidBack(order),
  refundReversal: ({ credits, method }) => method.undoesRefunds && credits.some(({ isClosed }) => !isClosed),
  recurPayment: ({ isInitial, method }) => isInitial && method.recursAs !== undefined,
  transferFund: ({ method }) => method.transfers,
};

/** The model's orders and numbers, beside the gateway that must agree with them. */
export class Books {
  readonly orders: OrderModel[] = [];
  /** Every number that an order, a payment or a credit has. */
  readonly numbers: Set<string> = new Set<string>();
  executed = 0;
  refused = 0;
  readonly #gateway: Stateful;

  constructor(gateway: Stateful) {
    this.#gateway = gateway;
  }

  get sandbox(): Sandbox {
    return this.#gateway.sandbox;
  }

  /** The order that a step means: three times of four one that allows the operation, where there is one. */
  at(index: number, operation: OrderStep["kind"]): OrderModel | undefined {
    const apt = index % 4 === 3 ? [] : this.orders.filter(APT[operation]);
    const orders = apt.length === 0 ? this.orders : apt;
    return orders[index % Math.max(orders.length, 1)];
  }

  /** Asks the gateway, and compares what it does with the verdict. */
  async ask(operation: string, own: Own, verdict: Verdict, numberName?: string): Promise<Pairs> {
    const pairs = await this.#gateway.call(operation, own);
    const expected = typeof verdict === "string" ? verdict : "0";
    if (codeOf(pairs) !== expected)
      throw new Error(`${operation} ${JSON.stringify(own)}: ${codeOf(pairs)} instead of ${expected}`);
    if (typeof verdict === "string") this.refused++;
    else {
      this.executed++;
      verdict(numberName === undefined ? "" : (pairs[numberName] ?? "no number"));
    }
    return pairs;
  }

  details(order: OrderModel): Promise<Pairs> {
    return this.#gateway.details(order.number);
  }

  /** Enters a number that must be new. */
  take(number: string): void {
    if (this.numbers.has(number)) throw new Error(`${number} was given out twice`);
    this.numbers.add(number);
  }

  open(facts: Opened, isDeposited = false): void {
    this.take(facts.number);
    const isPaid = isDeposited || !facts.method.isTwoStep;
    const payment = {
      number: facts.number,
      state: isPaid ? ("deposited" as const) : ("approved" as const),
      approved: facts.cents,
      deposited: isPaid ? facts.cents : 0,
    };
    this.orders.push({ ...facts, payments: [payment], credits: [], isRefundable: false });
  }

  openTransfer(source: Method, number: string, cents: number, creditNumber: string): void {
    this.take(number);
    this.take(creditNumber);
    const facts = { method: transferredFrom(source), isOneStep: false, isSplit: false, isInitial: false };
    const credits = [{ number: creditNumber, cents, isClosed: false }];
    this.orders.push({ ...facts, number, cents, payments: [], credits, isRefundable: true });
  }

  create(step: Extract<Step, { kind: "createOrder" }>): void {
    const { orderNumber } = this.sandbox.createOrder({
      paymentType: step.method,
      amount: (step.cents / 100).toFixed(2),
      splitCapture: step.isSplit,
      acquirer: step.isOneStep ? "Hobex" : "card complete",
      transactionIdentifier: step.isInitial ? "INITIAL" : "SINGLE",
    });
    this.open({ ...step, number: orderNumber, method: methods[step.method] });
  }

  /** The two events of the gateway itself. */
  pass(event: "closeDay" | "expireApprovals"): void {
    this.sandbox[event]();
    for (const order of this.orders) (event === "closeDay" ? closeDay : expire)(order);
  }

  /** A number that nothing has, one that something has, or none. */
  async preset(kind: "none" | "generated" | "used"): Promise<string | undefined> {
    if (kind === "none") return undefined;
    if (kind === "used") return [...this.numbers].at(-1);
    return (await this.ask("generateOrderNumber", {}, () => undefined))["orderNumber"];
  }

  /** An operation about an order that there is not. */
  async tryUnknown(operation: "deposit" | "refund" | "approveReversal" | "recurPayment"): Promise<void> {
    const orderNumber = "999999998";
    const money = { amount: "1.00", currency: "EUR" };
    const recur = { sourceOrderNumber: orderNumber, orderDescription: "Abo", ...money };
    if (operation === "recurPayment") await this.ask(operation, recur, refusals.source);
    else await this.ask(operation, { orderNumber, ...(operation === "approveReversal" ? {} : money) }, refusals.order);
  }
}
