/** One random story of a call whose answer was lost, with a gateway that knows what really happened. */
import type { Intent } from "../../../generated/index.js";
import { Calls } from "../../../runtime/remembered-calls.js";
import type { OtherCalls } from "../../../runtime/remembered-calls.js";
import { Gateway } from "./gateway.js";
import type { Order, View } from "./gateway.js";

export const moves = [
  "deposit",
  "refund",
  "approveReversal",
  "depositReversal",
  "refundReversal",
  "recurPayment",
  "transferFund",
] as const;
type Move = (typeof moves)[number];

/** Milliseconds after the end of a call within which this gateway has finished it. */
const SETTLE = 100;
const ACCOUNT = { baseUrl: "http://model", customerId: "D200001" };

/** What a look gets to see. */
export interface Seen {
  readonly order: View | null;
  readonly others: OtherCalls;
  readonly isSettled: boolean;
}

export interface Story {
  readonly intent: Intent;
  readonly before: View | undefined;
  readonly looks: readonly Seen[];
  /** What became of the call in the end: the number it got, and whether its effect lasts. */
  readonly truth: { readonly executed: boolean; readonly number: string | undefined; readonly lasts: boolean };
}

/** Carries a call out; the number that it got, or undefined when it was refused. */
type Act = (by: string) => string | undefined;

export function tell(random: () => number): Story {
  const chance = (share: number): boolean => random() < share;
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly [T, ...T[]]): T => list[between(0, list.length - 1)] ?? list[0];
  const write = (cents: number): string => {
    const [whole, rest] = [Math.floor(cents / 100), String(cents % 100).padStart(2, "0")];
    return pick([
      `${whole}.${rest}`,
      `${whole},${rest}`,
      `0${whole}.${rest}`,
      `${whole}.${rest}`.replace(/\.?0+$/, ""),
    ]);
  };
  const gateway = new Gateway({
    split: pick(["part-is-new", "rest-is-new", "adds-up", "once"]),
    oneStep: chance(0.3),
    unites: chance(0.5),
    stamps: chance(0.5),
  });
  const order = gateway.open(1000, "EUR", "consumer");
  const amount = pick([500, 500, 250, 1000]);
  const move: Move = pick(["deposit", "refund", ...moves]);
  const isPreset = move === "recurPayment" || move === "transferFund";

  // What earlier calls made.
  if (!["deposit", "approveReversal"].includes(move)) gateway.deposit(order, pick([500, 1000]), "EUR", "earlier");
  else if (chance(0.4)) gateway.deposit(order, pick([500, 250]), "EUR", "earlier");
  if (move === "refund" && chance(0.7)) gateway.closeDay();
  for (let left = move.startsWith("refund") ? between(0, 2) : 0; left > 0; left--)
    gateway.refund(order, amount, "EUR", "earlier");
  if (move === "refundReversal") gateway.refund(order, amount, "EUR", "earlier");
  const reserved = gateway.fresh();
  const paymentNumber = order.payments.at(-1)?.number ?? "";
  const creditNumber = order.credits.at(-1)?.number ?? "";

  const act: Record<Move, Act> = {
    deposit: (by) => gateway.deposit(order, amount, "EUR", by),
    refund: (by) => gateway.refund(order, amount, "EUR", by),
    approveReversal: () => gateway.approveReversal(order)[0],
    depositReversal: () => (gateway.depositReversal(order, paymentNumber) ? paymentNumber : undefined),
    refundReversal: () => (gateway.refundReversal(order, creditNumber) ? creditNumber : undefined),
    recurPayment: (by) => make(gateway, order, reserved, amount, by, false),
    transferFund: (by) => make(gateway, order, reserved, amount, by, true),
  };
  // A number that was not reserved after all: another call used it for something else, or failed with it.
  if (isPreset && chance(0.25)) {
    make(gateway, order, reserved, amount, "another", move === "transferFund");
    spoil(gateway.find(reserved), between(0, 4));
  }

  let time = 1000;
  const events: (readonly [at: number, happen: () => void])[] = [];
  const calls = new Calls(() => time);
  const target = isPreset ? reserved : order.number;
  const intent = (id: string): Intent => ({
    id,
    operation: move,
    at: new Date(0).toISOString(),
    parameters: {
      orderNumber: target,
      ...(move.endsWith("Reversal") ? {} : { amount: write(amount), currency: pick(["EUR", "EUR", "eur"]) }),
      ...(isPreset ? { sourceOrderNumber: order.number } : {}),
      ...(move === "depositReversal" ? { paymentNumber } : {}),
      ...(move === "refundReversal" ? { creditNumber } : {}),
    },
  });

  // A call that is under way from one moment to another; its effect comes in between, late, or never.
  const got = new Map<string, string>();
  const run = (id: string, ends: "lost" | "answered"): number => {
    const startedAt = between(1000, 1040);
    const endedAt = startedAt + between(1, 60);
    let end: ReturnType<Calls["start"]> = () => undefined;
    events.push([
      startedAt,
      () => {
        end = calls.start(ACCOUNT, intent(id));
      },
    ]);
    const arrives = ends === "answered" || chance(0.6);
    const latest = ends === "lost" && chance(0.3) ? endedAt + SETTLE - 1 : endedAt - 1;
    const happen = (): void => {
      const number = act[move](id);
      if (number !== undefined) got.set(id, number);
    };
    if (arrives) events.push([between(startedAt, latest) + 0.5, happen]);
    events.push([
      endedAt,
      () => {
        if (ends === "lost") end(result("unknown", undefined, move));
      },
    ]);
    if (ends === "answered")
      events.push([
        endedAt,
        () => {
          end(result(got.has(id) ? "done" : "refused", got.get(id), move));
        },
      ]);
    return endedAt;
  };
  const endedAt = run("ours", "lost");
  const parallel = chance(0.35) ? between(1, 2) : 0;
  for (let index = 0; index < parallel; index++) run(`parallel ${index}`, chance(0.5) ? "lost" : "answered");

  // What the gateway does by itself, and others: undo anything; and, where nobody relies on a before, anything at all.
  const hasBefore = chance(0.65) && !isPreset;
  const known = new Set<string>();
  const anyTime = (): number => between(900, 1300) + 0.25;
  if (chance(0.2))
    events.push([
      anyTime(),
      () => {
        gateway.closeDay();
      },
    ]);
  if (chance(0.1))
    events.push([
      anyTime(),
      () => {
        gateway.expire();
      },
    ]);
  const undo = (): void => {
    const payment = pick([paymentNumber, ...order.payments.map(({ number }) => number)]);
    const credit = pick([creditNumber, ...order.credits.map(({ number }) => number)]);
    const isTarget = hasBefore && ["approveReversal", "depositReversal", "refundReversal"].includes(move);
    if (chance(0.5) && !(isTarget && payment === paymentNumber)) gateway.depositReversal(order, payment);
    else if (!(isTarget && credit === creditNumber)) gateway.refundReversal(order, credit);
  };
  if (chance(0.3)) events.push([anyTime(), undo]);
  const other = between(0, 5);
  if (other === 0 && !hasBefore && !isPreset) events.push([anyTime(), () => void act[move]("other")]);
  if (other === 1 && !hasBefore) events.push([anyTime(), () => void gateway.deposit(order, 250, "EUR", "other")]);
  if (other === 2) events.push([anyTime(), () => void gateway.refund(order, amount, "USD", "other")]);
  if (other === 3) events.push([anyTime(), () => void gateway.refund(order, amount + 1, "EUR", "other")]);
  // Another process of the shop, whose numbers are told.
  if (other === 4 && (move === "refund" || move === "deposit")) {
    const tellNumber = (): void => {
      const number = act[move]("other process");
      if (number !== undefined) known.add(number);
    };
    events.push([between(960, 1150) + 0.75, tellNumber]);
  }

  const lasting: Record<Move, () => boolean> = {
    deposit: () => order.payments.some(({ by }) => by.includes("ours")),
    refund: () => order.credits.some(({ by }) => by === "ours"),
    approveReversal: () => order.payments.every(({ state }) => !state.includes("_approv")),
    depositReversal: () => order.payments.every(({ number, captured }) => number !== paymentNumber || captured === 0),
    refundReversal: () => true,
    recurPayment: () => true,
    transferFund: () => true,
  };
  let before: View | undefined;
  let atLook: boolean | undefined;
  if (hasBefore) events.push([between(950, 999), () => (before = gateway.view(target, write) ?? undefined)]);
  const looks: Seen[] = [];
  const first = between(endedAt, endedAt + 100);
  const last = chance(0.85) ? Math.max(first + 10, endedAt + SETTLE) : first + 10;
  for (const at of [first, first + 5, last])
    events.push([
      at,
      () => {
        const others = calls.othersThan(ACCOUNT, intent("ours"), SETTLE);
        if (got.has("ours")) atLook = lasting[move]();
        const isSettled = calls.endOf(ACCOUNT, intent("ours")) + SETTLE <= time;
        const order = gateway.view(target, write);
        looks.push({ order, others: { ...others, known: new Set([...others.known, ...known]) }, isSettled });
      },
    ]);
  for (const [at, happen] of events.toSorted(([one], [other]) => one - other)) {
    time = at;
    happen();
  }
  const number = got.get("ours");
  // What was undone before the last look is judged there; what came after it, in the end.
  const lasts = atLook ?? (number !== undefined && lasting[move]());
  const truth = { executed: number !== undefined, number, lasts };
  return { intent: intent("ours"), before, looks, truth };
}

function make(
  gateway: Gateway,
  from: Order,
  number: string,
  amount: number,
  by: string,
  isTransfer: boolean,
): string | undefined {
  if (gateway.find(number)) return undefined;
  const made = gateway.open(amount, "EUR", by, number, from.number);
  if (!isTransfer) return number;
  made.payments = [];
  made.state = "REFUNDABLE";
  return gateway.refund(made, amount, "EUR", by);
}

function spoil(order: Order | undefined, what: number): void {
  if (order === undefined) return;
  if (what === 0) order.amount += 100;
  if (what === 1) order.currency = "USD";
  if (what === 2) order.source = "999";
  if (what === 3) order.state = "REJECTED";
  for (const one of what === 4 ? order.payments : []) one.state = "payment_failed";
  for (const one of what === 4 ? order.credits : []) one.state = "credit_failed";
}

function result(
  outcome: "unknown" | "done" | "refused",
  number: string | undefined,
  move: Move,
): Parameters<ReturnType<Calls["start"]>>[0] {
  const name = move === "deposit" ? "paymentNumber" : move === "recurPayment" ? "orderNumber" : "creditNumber";
  const evidence = {
    phase: "headers",
    code: "timeout",
    message: "",
    cause: undefined,
    bytesReceived: 0,
    elapsed: 0,
    httpStatus: undefined,
  } as const;
  const answered = { operation: move, status: undefined, raw: {}, elapsed: 0 };
  const intent = { id: "", operation: move, at: "", parameters: {} };
  if (outcome === "unknown") return { ...answered, outcome, errors: [], intent, pending: false, evidence };
  if (outcome === "refused") return { ...answered, outcome, errors: [], alreadyProcessed: false, evidence };
  return { ...answered, outcome, data: move.endsWith("Reversal") || number === undefined ? {} : { [name]: number } };
}
