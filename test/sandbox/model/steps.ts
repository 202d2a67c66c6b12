import { constant, constantFrom, nat, oneof, record, boolean, integer } from "fast-check";
import type { Arbitrary } from "fast-check";
import { methodNames } from "./methods.js";
import type { MethodName } from "./methods.js";

/** How an amount is chosen: all that is open, a part of it, one cent more, nothing. */
export type Share = "all" | "part" | "more" | "none";
/** A preset number: none, one that was generated, one that something has already. */
export type Preset = "none" | "generated" | "used";

/** One step of a sequence. `order` and `object` count modulo what there is. */
export type Step =
  | {
      readonly kind: "createOrder";
      readonly method: MethodName;
      readonly cents: number;
      readonly isOneStep: boolean;
      readonly isSplit: boolean;
      readonly isInitial: boolean;
    }
  | {
      readonly kind: "deposit" | "refund";
      readonly order: number;
      readonly share: Share;
      readonly object: number;
    }
  | { readonly kind: "depositReversal" | "refundReversal"; readonly order: number; readonly object: number }
  | { readonly kind: "approveReversal"; readonly order: number }
  | { readonly kind: "closeDay" | "expireApprovals" }
  | { readonly kind: "unknownOrder"; readonly operation: (typeof unknownTries)[number] }
  | {
      readonly kind: "recurPayment";
      readonly order: number;
      readonly cents: number;
      readonly isDeposited: boolean;
      readonly isInitial: boolean;
      readonly preset: Preset;
    }
  | {
      readonly kind: "transferFund";
      readonly order: number;
      readonly cents: number;
      readonly preset: Preset;
      readonly presetCredit: Preset;
    };

const unknownTries = ["deposit", "refund", "approveReversal", "recurPayment"] as const;
const order = nat(7);
const object = nat(3);
const cents = integer({ min: 1, max: 99_999 });
const preset = constantFrom<Preset[]>("none", "none", "generated", "used");
const share = constantFrom<Share[]>("all", "part", "part", "part", "part", "part", "more", "none");

export const creation: Arbitrary<Step> = record({
  kind: constant("createOrder" as const),
  method: oneof(constant("CCARD" as const), constantFrom(...methodNames)),
  cents,
  isOneStep: boolean(),
  isSplit: oneof(constant(true), boolean()),
  isInitial: oneof(constant(true), boolean()),
});

export const step: Arbitrary<Step> = oneof(
  { weight: 1, arbitrary: creation },
  { weight: 5, arbitrary: record({ kind: constant("deposit" as const), order, share, object }) },
  { weight: 4, arbitrary: record({ kind: constant("refund" as const), order, share, object }) },
  {
    weight: 4,
    arbitrary: record({ kind: constantFrom("depositReversal" as const, "refundReversal" as const), order, object }),
  },
  { weight: 1, arbitrary: record({ kind: constant("approveReversal" as const), order }) },
  {
    weight: 4,
    arbitrary: record({ kind: constantFrom("closeDay" as const, "closeDay" as const, "expireApprovals" as const) }),
  },
  {
    weight: 1,
    arbitrary: record({ kind: constant("unknownOrder" as const), operation: constantFrom(...unknownTries) }),
  },
  {
    weight: 2,
    arbitrary: record({
      kind: constant("recurPayment" as const),
      order,
      cents,
      isDeposited: boolean(),
      isInitial: boolean(),
      preset,
    }),
  },
  {
    weight: 1,
    arbitrary: record({ kind: constant("transferFund" as const), order, cents, preset, presetCredit: preset }),
  },
);
