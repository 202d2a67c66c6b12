import type { Books, OrderStep } from "./books.js";
import { methods } from "./methods.js";
import * as model from "./order-model.js";
import type { OrderModel, Verdict } from "./order-model.js";
import type { Share, Step } from "./steps.js";

/** Takes one step at the gateway and in the books; fails when they part. */
export async function play(books: Books, step: Step): Promise<void> {
  if ("order" in step) {
    const order = books.at(step.order, step.kind);
    if (order !== undefined) await playOn(books, order, step);
  } else if (step.kind === "createOrder") books.create(step);
  else if (step.kind === "unknownOrder") await books.tryUnknown(step.operation);
  else books.pass(step.kind);
}

async function playOn(books: Books, order: OrderModel, step: OrderStep): Promise<void> {
  const { number: orderNumber } = order;
  switch (step.kind) {
    case "deposit": {
      const open = order.payments.find(({ state }) => state === "approved")?.approved ?? 100;
      const cents = centsOf(step.share, open, step.object);
      const before = new Set(order.payments.map(({ number }) => number));
      const own = { orderNumber, amount: money(cents), currency: "EUR" };
      await books.ask("deposit", own, model.deposit(order, cents), "paymentNumber");
      for (const { number } of order.payments) if (!before.has(number)) books.take(number);
      return;
    }
    case "refund": {
      const open = Math.max(0, model.settled(order) - model.paidBack(order));
      const cents = centsOf(step.share, open, step.object);
      const verdict = andTake(books, model.refund(order, cents));
      await books.ask("refund", { orderNumber, amount: money(cents), currency: "EUR" }, verdict, "creditNumber");
      return;
    }
    case "depositReversal": {
      const paymentNumber = order.payments[step.object % Math.max(order.payments.length, 1)]?.number ?? "7";
      const verdict = model.depositReversal(order, paymentNumber);
      await books.ask("depositReversal", { orderNumber, paymentNumber }, verdict);
      return;
    }
    case "refundReversal": {
      const creditNumber = order.credits[step.object % Math.max(order.credits.length, 1)]?.number ?? "7";
      await books.ask("refundReversal", { orderNumber, creditNumber }, model.refundReversal(order, creditNumber));
      return;
    }
    case "approveReversal":
      await books.ask("approveReversal", { orderNumber }, model.approveReversal(order));
      return;
    case "recurPayment":
      await recur(books, order, step);
      return;
    case "transferFund":
      await transfer(books, order, step);
  }
}

async function recur(books: Books, order: OrderModel, step: Extract<Step, { kind: "recurPayment" }>): Promise<void> {
  const preset = await books.preset(step.preset);
  const { recursAs } = order.method;
  const verdict = (): Verdict => {
    if (recursAs === undefined) return model.refusals.method;
    if (!order.isInitial) return model.refusals.state;
    if (preset !== undefined && books.numbers.has(preset)) return model.refusals.orderUsed;
    const { cents, isInitial, isDeposited } = step;
    const { isOneStep, isSplit } = order;
    return (number) => {
      books.open({ number, method: methods[recursAs], cents, isOneStep, isSplit, isInitial }, isDeposited);
    };
  };
  const own = {
    ...(preset === undefined ? {} : { orderNumber: preset }),
    sourceOrderNumber: order.number,
    autoDeposit: step.isDeposited ? "Yes" : "No",
    orderDescription: "Abo",
    amount: money(step.cents),
    currency: "EUR",
    ...(step.isInitial ? { transactionIdentifier: "INITIAL" } : {}),
  };
  await books.ask("recurPayment", own, verdict(), "orderNumber");
}

async function transfer(books: Books, order: OrderModel, step: Extract<Step, { kind: "transferFund" }>): Promise<void> {
  const preset = await books.preset(step.preset);
  const presetCredit = await books.preset(step.presetCredit);
  const verdict = (): Verdict => {
    if (!order.method.transfers) return model.refusals.method;
    if (preset !== undefined && books.numbers.has(preset)) return model.refusals.orderUsed;
    if (presetCredit !== undefined && books.numbers.has(presetCredit)) return model.refusals.creditUsed;
    return (creditNumber) => {
      const number = preset ?? books.sandbox.orders().at(-1)?.orderNumber ?? "no order";
      books.openTransfer(order.method, number, step.cents, creditNumber);
    };
  };
  const own = {
    ...(preset === undefined ? {} : { orderNumber: preset }),
    ...(presetCredit === undefined ? {} : { creditNumber: presetCredit }),
    orderDescription: "Pay-out",
    amount: money(step.cents),
    currency: "EUR",
    fundTransferType: "EXISTINGORDER",
    sourceOrderNumber: order.number,
  };
  await books.ask("transferFund", own, verdict(), "creditNumber");
}

function andTake(books: Books, verdict: Verdict): Verdict {
  if (typeof verdict === "string") return verdict;
  return (number) => {
    books.take(number);
    verdict(number);
  };
}

function centsOf(share: Share, open: number, part: number): number {
  if (share === "none") return 0;
  if (share === "part") return Math.max(1, Math.floor((open * (part + 1)) / 8));
  return share === "all" ? open : open + 1;
}

const money = (cents: number): string => (cents / 100).toFixed(2);
