/**
 * Brings the result of a payment to the shop: a decided payment comes in, deliveries are written down on it. A fault may meet
 * each of them. Until the shop says OK it comes again, a few times; nothing goes on after a reset or the end of the sandbox.
 */
import { setMaxListeners } from "node:events";
import { isForgery } from "../faults/confirmation-fault.js";
import type { ConfirmationFault } from "../faults/confirmation-fault.js";
import type { ArmedFaults } from "../faults/armed.js";
import { DELAY } from "../faults/fault.js";
import type { Checkout, Delivery, PaymentState } from "./checkouts.js";
import { keepDelivery } from "./checkouts.js";
import { fieldsOf } from "./confirmation-fields.js";
import type { Pairs } from "./confirmation-fields.js";
import { forge, withOtherAmount } from "./forge.js";
import { postConfirmation, saysOk, whyNotCalled } from "./post-confirmation.js";
import { signConfirmation } from "./sign-confirmation.js";

/** How often a confirmation comes again after the first time, at most. */
const MOST_AGAIN = 5;

/** What a confirmer needs to know of the sandbox. */
export interface ConfirmerSettings {
  readonly faults: ArmedFaults;
  /** Milliseconds between two deliveries; undefined where a confirmation comes once, whatever the reply. */
  readonly interval: number | undefined;
  readonly now: () => Date;
  readonly tell: (what: string) => void;
}

/** One delivery, or two of the same, on its way. */
export interface OnItsWay {
  /** Whether a fault holds it back: the consumer is in the shop before. */
  readonly isLate: boolean;
  readonly done: Promise<void>;
}

export class Confirmer {
  readonly #settings: ConfirmerSettings;
  #stop = stopper();

  constructor(settings: ConfirmerSettings) {
    this.#settings = settings;
  }

  /** Starts to tell the shop the state of a payment. */
  confirm(checkout: Checkout, state: PaymentState, again = 0): OnItsWay {
    const fault = this.#settings.faults.takeConfirmation(state);
    const wait = fault?.kind === "delay" ? (fault.milliseconds ?? DELAY) : 0;
    const stopped = this.#stop.signal;
    const done = (wait > 0 ? pause(wait, stopped) : Promise.resolve()).then(() =>
      this.#deliver({ checkout, state, again, fault, stopped }),
    );
    return { isLate: wait > 0, done };
  }

  /** Ends everything that waits or is on its way. */
  stop(): void {
    this.#stop.abort();
    this.#stop = stopper();
  }

  async #deliver(errand: Errand): Promise<void> {
    const { checkout, state, fault } = errand;
    if (isStopped(errand)) return;
    const times = fault?.kind === "twice" ? 2 : 1;
    let isTaken = false;
    for (let time = 0; time < times; time++) isTaken = (await this.#deliverOnce(errand)) || isTaken;
    if (isStopped(errand)) return;
    this.#settings.tell(`Payment ${checkout.orderNumber ?? checkout.id}: ${state} ${isTaken ? "confirmed" : "told"}`);
    if (fault?.kind === "pending-first") this.#later(errand, fault.milliseconds ?? DELAY, 0);
    else if (!isTaken) this.#planAgain(errand);
  }

  async #deliverOnce({ checkout, state, fault, stopped }: Errand): Promise<boolean> {
    const { interval, now } = this.#settings;
    const at = now().getTime();
    const heard = fault?.kind === "pending-first" ? "PENDING" : state;
    const body = encode(bodyOf(fieldsOf(checkout, heard, now()), heard, fault));
    const note = fault && `fault: ${fault.kind}`;
    const delivery = { at, body, isTaken: undefined };
    if (fault?.kind === "lost") {
      keepDelivery(checkout, { ...delivery, status: undefined, reply: undefined, note: "fault: lost on the way" });
      return false;
    }
    const reply = await postConfirmation(checkout.fields.get("confirmUrl") ?? "", body, stopped);
    const isTaken = interval === undefined ? undefined : saysOk(reply);
    const told: Delivery = { ...delivery, ...reply, isTaken, note: reply.note ?? note };
    if (!stopped.aborted) keepDelivery(checkout, told);
    return isTaken ?? false;
  }

  /** Says what becomes of a confirmation that was not taken. */
  #planAgain(errand: Errand): void {
    const { checkout, again } = errand;
    const { interval } = this.#settings;
    const confirmUrl = checkout.fields.get("confirmUrl") ?? "";
    checkout.redelivery = undefined;
    if (interval === undefined || whyNotCalled(confirmUrl) !== undefined) return;
    if (again >= MOST_AGAIN) {
      checkout.redelivery = `given up after ${MOST_AGAIN + 1} deliveries`;
      return;
    }
    checkout.redelivery = `comes again after ${interval} ms (${again + 1} of ${MOST_AGAIN}), as no reply said OK`;
    this.#later(errand, interval, again + 1);
  }

  #later({ checkout, state, stopped }: Errand, milliseconds: number, again: number): void {
    void pause(milliseconds, stopped).then(async () => {
      // What was pending may have been settled meanwhile.
      if (stopped.aborted || checkout.state !== state) return;
      checkout.redelivery = undefined;
      await this.confirm(checkout, state, again).done;
    });
  }
}

/** As many payments as there are may wait for it. */
function stopper(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

interface Errand {
  readonly checkout: Checkout;
  readonly state: PaymentState;
  /** How often it came already. */
  readonly again: number;
  readonly fault: ConfirmationFault | undefined;
  readonly stopped: AbortSignal;
}

function isStopped({ stopped }: Errand): boolean {
  return stopped.aborted;
}

/** The pairs of a post. What the gateway does not sign, nobody can forge. */
function bodyOf(fields: Pairs, state: PaymentState, fault: ConfirmationFault | undefined): Pairs {
  if (state === "FAILURE" || state === "CANCEL") return fields;
  if (fault === undefined) return signConfirmation(fields);
  if (fault.kind === "wrong-amount") return withOtherAmount(fields);
  return isForgery(fault.kind) ? forge(fault.kind, fields) : signConfirmation(fields);
}

function encode(pairs: Pairs): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
}

/** Waits, and no longer than until it is stopped. Does not keep a process alive. */
function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds).unref();
    stopped.addEventListener("abort", end);
  });
}
