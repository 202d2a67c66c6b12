/** frontendInit: a verified request comes in, and the address of the consumer's page goes out, or why there is none. */
import { randomBytes } from "node:crypto";
import { gatewayOperations } from "../../generated/gateway.js";
import { service } from "../../generated/service.js";
import { parameterProblem } from "../answer.js";
import type { Answer } from "../answer.js";
import type { Fields } from "../fields.js";
import { orderable } from "../ledger/create-order.js";
import type { Ledger } from "../ledger/ledger.js";
import { currencyCode } from "../ledger/money.js";
import { amountIn, isRefusal } from "../moves/move.js";
import { NOT_VERIFIED, refusedFor } from "../refusal.js";
import type { Refusal } from "../refusal.js";
import type { Storage, Storages } from "../storage/storages.js";
import type { Checkout, Checkouts } from "./checkouts.js";
import { consumerPath } from "./consumer-path.js";
import { methodOf } from "./method.js";

/** What a payment is started with. */
export interface Counter {
  readonly ledger: Ledger;
  readonly storages: Storages;
  readonly checkouts: Checkouts;
  /** Whether numbers and orders are remembered. */
  readonly hasMemory: boolean;
}

export function startPayment(counter: Counter, fields: Fields, host: string): Answer | Refusal {
  const storage = storageFor(counter.storages, fields);
  if (storage !== undefined && isRefusal(storage)) return storage;
  const refused =
    refuseAmount(fields) ??
    refuseMethod(fields) ??
    refuseDuplicate(counter, fields) ??
    // Last, so that a payment which cannot be takes no number.
    refuseNumber(counter, fields);
  if (refused !== undefined) return refused;
  if (storage !== undefined) storage.isUsedUp = true;
  const checkout = checkoutOf(fields, storage, host, counter.ledger.clock.now().getTime());
  counter.checkouts.add(checkout);
  return [["redirectUrl", checkout.redirectUrl]];
}

function checkoutOf(fields: Fields, storage: Storage | undefined, host: string, startedAt: number): Checkout {
  const id = randomBytes(13).toString("hex");
  return {
    id,
    redirectUrl: `http://${host}${consumerPath(fields, id)}`,
    fields,
    startedAt,
    stored: storage?.information.get(methodOf(fields)),
    orderNumber: fields.get("orderNumber"),
    state: "OPEN",
    deliveries: [],
    redelivery: undefined,
  };
}

/** Of what the spec says that a method needs, the gateway enforces this alone, as recorded (R7). */
function storageFor(storages: Storages, fields: Fields): Storage | Refusal | undefined {
  const storageId = fields.get("storageId");
  if (storageId === undefined) return needsStorage(fields) ? refuseWithoutStorage(fields) : undefined;
  const storage = storages.find(storageId);
  if (typeof storage === "string") return refusedFor("storageId", storage, true, "frontend");
  const orderIdent = fields.get("orderIdent");
  if (orderIdent === undefined || orderIdent === storage.orderIdent) return storage;
  const reason = `orderIdent ${orderIdent} is not that of the data storage, ${storage.orderIdent}`;
  return refusedFor("orderIdent", reason, true, "frontend");
}

function needsStorage(fields: Fields): boolean {
  const needs = gatewayOperations["frontendInit"]?.needs ?? [];
  return needs.some(
    ({ by, values, required }) => required.includes("storageId") && values.includes(fields.get(by) ?? ""),
  );
}

function refuseWithoutStorage(fields: Fields): Refusal {
  const paySysMessage = `storageId was not sent: ${fields.get("paymentType") ?? ""} needs a data storage`;
  return { status: NOT_VERIFIED, problems: [{ ...parameterProblem("11", "frontend", "storageId"), paySysMessage }] };
}

function refuseAmount(fields: Fields): Refusal | undefined {
  const sum = amountIn(currencyCode(fields.get("currency") ?? "") ?? "EUR", fields);
  return isRefusal(sum) ? sum : undefined;
}

function refuseMethod(fields: Fields): Refusal | undefined {
  const method = methodOf(fields);
  return orderable.includes(method) ? undefined : refusedFor("method", `the sandbox has no life cycle for ${method}`);
}

/** Milliseconds in which the same fingerprint is a duplicate. */
const DUPLICATE = 30 * 60 * 1000;

function refuseDuplicate({ checkouts, ledger }: Counter, fields: Fields): Refusal | undefined {
  if (fields.get("duplicateRequestCheck")?.toLowerCase() !== "yes") return undefined;
  const since = ledger.clock.now().getTime() - DUPLICATE;
  const fingerprint = fingerprintIn(fields);
  const isSeen = checkouts.all().some((one) => one.startedAt > since && fingerprintIn(one.fields) === fingerprint);
  if (!isSeen) return undefined;
  const reason =
    "duplicateRequestCheck is yes, and a request with this fingerprint started a payment within 30 minutes";
  return refusedFor("duplicateRequest", reason, true, "frontend");
}

function fingerprintIn(fields: Fields): string | undefined {
  return fields.get(service.fingerprintParameter)?.toLowerCase();
}

function refuseNumber({ ledger, hasMemory }: Counter, fields: Fields): Refusal | undefined {
  const orderNumber = fields.get("orderNumber");
  if (!hasMemory || orderNumber === undefined || ledger.numbers.claim(orderNumber)) return undefined;
  const reason = `orderNumber ${orderNumber} is taken: a number is taken once, even when its payment came to nothing`;
  return refusedFor("orderNumberUsed", reason, true, "frontend");
}
