/**
 * What a confirmation says: a decided payment comes in, and names and values go out in the order in which they are signed, as in
 * recorded posts.
 */
import type { ConfirmationData } from "../../generated/confirmation.js";
import { gatewayConfirmation, gatewayOperations } from "../../generated/gateway.js";
import type { GatewayOperation } from "../../generated/gateway.js";
import { service } from "../../generated/service.js";
import { problemOf } from "../answer.js";
import type { Fields } from "../fields.js";
import { ownNames } from "../parameter-names.js";
import type { Checkout, PaymentState } from "./checkouts.js";
import { extrasOf, isCard } from "./method-extras.js";
import { methodOf } from "./method.js";

/** Names and values in their order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** The fields of a confirmation, in the order in which they are signed. Custom ones come last, in every state. */
export function fieldsOf(checkout: Checkout, state: PaymentState, now: Date): Pairs {
  const told = state === "CANCEL" ? [[gatewayConfirmation.state, state] as const] : toldOf(checkout, state, now);
  const known = new Set([...told.map(([name]) => name.toLowerCase()), ...RESERVED]);
  return [...told, ...customOf(checkout.fields, known)];
}

function toldOf(checkout: Checkout, state: PaymentState, now: Date): Pairs {
  if (state === "FAILURE") return failure(state);
  // What a consumer left out is not told.
  return Object.entries(paid(checkout, state, now)).filter(([, value]) => value !== "");
}

type Told = { readonly [Name in keyof ConfirmationData]?: string } & { readonly paymentState: PaymentState };

function paid(checkout: Checkout, paymentState: PaymentState, now: Date): Told {
  const { fields, orderNumber = "" } = checkout;
  const paymentType = methodOf(fields);
  return {
    amount: fields.get("amount") ?? "",
    currency: fields.get("currency") ?? "",
    paymentType,
    financialInstitution: institutionOf(checkout, paymentType),
    language: fields.get("language") ?? "",
    orderNumber,
    paymentState,
    ...extrasOf(checkout, paymentType, now),
    gatewayReferenceNumber: `DGW_${orderNumber}_RN`,
    gatewayContractNumber: "DemoContractNumber123",
    avsResponseCode: "X",
    avsResponseMessage: "Demo AVS ResultMessage",
    avsProviderResultCode: "X",
    avsProviderResultMessage: "Demo AVS ProviderResultMessage",
  };
}

function institutionOf({ fields, stored }: Checkout, paymentType: string): string {
  const named = stored?.["financialInstitution"] ?? fields.get("financialInstitution");
  if (named !== undefined) return named;
  if (paymentType === "PAYPAL") return "PayPal";
  return isCard(paymentType) ? "Visa" : paymentType;
}

/** Tells of one error: that the other side declined. */
function failure(state: PaymentState): Pairs {
  const { code, message } = problemOf("20003");
  return [
    [gatewayConfirmation.state, state],
    [service.errors.counter, "1"],
    ["error.1.errorCode", code],
    ["error.1.message", message],
    ["error.1.consumerMessage", message],
    ["error.1.paySysMessage", "the consumer let the payment fail on the page of the sandbox"],
  ];
}

/** Names of a confirmation that are no fields. */
const RESERVED = [gatewayConfirmation.fingerprint, gatewayConfirmation.order, gatewayConfirmation.secret].map((name) =>
  name.toLowerCase(),
);

/** The shop's own parameters, dots in their names as underscores. One that would stand for something else stays away. */
function customOf(fields: Fields, known: ReadonlySet<string>): Pairs {
  const operation = gatewayOperations["frontendInit"];
  if (operation === undefined) return [];
  const taken = new Set([...known, ...namesTaken(operation)]);
  return fields.sent.flatMap(({ name, value }): Pairs => {
    const told = name.replaceAll(".", "_");
    const isNew = !taken.has(name.replace(/\d+/, "{n}").toLowerCase()) && !taken.has(told.toLowerCase());
    taken.add(told.toLowerCase());
    return isNew ? [[told, value]] : [];
  });
}

/** What belongs to the operation itself, or to every request of its interface. */
function namesTaken(operation: GatewayOperation): string[] {
  const ofInterface = Object.values(service.interfaces[operation.interface]?.profiles ?? {}).flatMap(({ signed }) =>
    signed.flatMap((part) => ("parameter" in part ? [part.parameter] : [])),
  );
  return [...ownNames(operation), ...ofInterface, service.fingerprintParameter].map((name) => name.toLowerCase());
}
