import type { Consumer } from "./checkout/consumer.js";
import { createDesk } from "./checkout/desk.js";
import type { PaymentPage } from "./checkout/desk.js";
import type { PaymentView } from "./checkout/payment-view.js";
import { readOrder } from "./control/read-options.js";
import { demoBehaviour } from "./demo.js";
import type { Behaviour } from "./demo.js";
import { ArmedFaults } from "./faults/armed.js";
import { isConfirmationFault, nameOfFault } from "./faults/fault.js";
import type { ArmedFault, FaultOptions } from "./faults/fault.js";
import { receiveRequest, rejected } from "./gateway.js";
import type { GatewayRequest, ReceivedRequest } from "./gateway.js";
import { brief } from "./http-refusals.js";
import type { HttpRefusal } from "./http-refusals.js";
import type { Clock } from "./ledger/clock.js";
import { createOrder } from "./ledger/create-order.js";
import type { OrderOptions } from "./ledger/create-order.js";
import { Ledger } from "./ledger/ledger.js";
import { viewOrder } from "./ledger/order-view.js";
import type { OrderView } from "./ledger/order-view.js";
import { seedDemoOrders } from "./ledger/seed.js";
import { RequestLog } from "./log/request-log.js";
import type { RequestView } from "./log/request-view.js";
import { masked } from "./mask.js";
import { statefulBehaviour } from "./stateful.js";
import type { PaymentInformation } from "./storage/payment-information.js";
import type { Storage, Storages } from "./storage/storages.js";

export type Mode = "demo" | "stateful";

/** What to do where something needs a memory; over HTTP it is said otherwise. */
export const NEEDS_MEMORY = 'start the sandbox with mode: "stateful"';

/** What a test can do to the sandbox besides calling the gateway; the same stands under /_sandbox/ over HTTP. */
export interface Control {
  /** An order as a consumer would have made it. @throws {RangeError} for an option that cannot be */
  createOrder(options: OrderOptions): OrderView;
  /** Runs the day-end closing. */
  closeDay(): void;
  /** Lets every approval expire that can. */
  expireApprovals(): void;
  /** Every order, with its history. */
  orders(): OrderView[];
  /** The latest requests, newest first. */
  requests(): RequestView[];
  /** The payments that frontendInit started, newest first, with what the shop was told; the latest 500. */
  payments(): PaymentView[];
  /** What a consumer does on the page of the gateway. */
  readonly consumer: Consumer;
  /** Forgets orders, payments, requests and faults, puts the clock right, and sends no confirmation any more. */
  reset(): void;
  /** The sandbox's time. */
  readonly clock: Clock;
  /** Arms a fault for the next calls. @throws {RangeError} for an option that cannot be */
  fault(options: FaultOptions): ArmedFault;
  /** The faults that still wait for a call. */
  faults(): readonly ArmedFault[];
  /** Takes back one fault, or all. */
  disarm(id?: number): void;
}

/** Everything behind the sockets: the gateway, its memory, its faults and its log. */
export interface World extends Control {
  readonly mode: Mode;
  /** The latest requests, newest first; at most so many. Default: all that are remembered. */
  requests(most?: number): RequestView[];
  /** How many requests are remembered. */
  requestCount(): number;
  receive(request: GatewayRequest): ReceivedRequest;
  /** A request that the gateway does not get to see; it is logged all the same. */
  reject(request: GatewayRequest, refusal: HttpRefusal): ReceivedRequest;
  /** The page of a payment; undefined when there is no such payment. */
  page(paymentId: string): PaymentPage | undefined;
  readonly storages: Storages;
  /** Keeps what a consumer stored. */
  store(storage: Storage, information: PaymentInformation): void;
  /** Stops what is on its way to a shop. */
  stop(): void;
  /** Calls the listener with a sentence for every change, until the returned function is called. */
  onChange(listener: (what: string) => void): () => void;
}

/** Makes a world. In demo mode nothing is kept, and so nothing about orders can be controlled. */
export function createWorld(mode: Mode, isSeeded: boolean, redelivery: number | undefined): World {
  const ledger = new Ledger(isSeeded ? seedDemoOrders : () => undefined);
  const faults = new ArmedFaults();
  const log = new RequestLog();
  const listeners = new Set<(what: string) => void>();
  const tell = (what: string): void => {
    for (const listener of listeners) listener(masked(what));
  };
  const hasMemory = mode === "stateful";
  const desk = createDesk({ ledger, hasMemory, faults, interval: redelivery, tell });
  const anew = (): Behaviour => (hasMemory ? statefulBehaviour(desk.counter) : demoBehaviour(desk.counter));
  let behave = anew();
  const logged = ({ wait, answer }: ReceivedRequest): ReceivedRequest => ({
    wait,
    answer: () => {
      const exchange = answer();
      const id = log.add(exchange, ledger.clock.now().getTime());
      const name = exchange.decoded?.name ?? brief(exchange.request.path);
      tell(`Request ${id}: ${name}, ${exchange.executed ? "executed" : "refused"}`);
      return exchange;
    },
  });
  const remembering = (): Ledger => {
    if (mode === "stateful") return ledger;
    throw new RangeError(`the demo account keeps nothing; ${NEEDS_MEMORY}`);
  };
  return {
    mode,
    clock: {
      now: () => ledger.clock.now(),
      set: (moment) => {
        ledger.clock.set(moment);
        tell("The clock was set");
      },
      advance: (milliseconds) => {
        ledger.clock.advance(milliseconds);
        tell("The clock was moved on");
      },
    },
    requestCount: () => log.size,
    receive: (request) => logged(receiveRequest(request, behave, faults)),
    reject: (request, refusal) => logged(rejected(request, refusal)),
    createOrder: (options) => {
      const order = viewOrder(createOrder(remembering(), readOrder({ ...options })));
      tell(`Order ${order.orderNumber} created`);
      return order;
    },
    closeDay: () => {
      remembering().closeDay();
      tell("The day is closed");
    },
    expireApprovals: () => {
      remembering().expireApprovals();
      tell("Approvals have expired");
    },
    orders: () => (mode === "stateful" ? ledger.all().map(viewOrder) : []),
    requests: (most) => log.list(most),
    payments: desk.payments,
    consumer: desk.consumer,
    page: desk.page,
    storages: desk.counter.storages,
    store: (storage, information) => {
      storage.information.set(information["paymentType"] ?? "", information);
      desk.counter.storages.prolong(storage);
      tell("A consumer stored payment data");
    },
    stop: desk.stop,
    reset: () => {
      ledger.reset();
      desk.clear();
      behave = anew();
      faults.disarm();
      log.clear();
      tell("Everything was reset");
    },
    fault: (options) => {
      // What was executed could not be found again: a shop's test would conclude that it was not.
      if (mode === "demo" && !isConfirmationFault(options) && options.at === "after-execute")
        throw new RangeError(
          `at: "after-execute" needs a memory, and the demo account forgets what was executed; ${NEEDS_MEMORY}`,
        );
      const armed = faults.arm(options);
      tell(`Fault armed: ${nameOfFault(options)}`);
      return armed;
    },
    faults: () => faults.list(),
    disarm: (id) => {
      faults.disarm(id);
      tell("Fault disarmed");
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
