interface Sign {
  /** Where the order holds what the call makes or changes. */
  readonly in: "payments" | "credits";
  /** Field that holds the number of such an object. */
  readonly number: string;
}

/** A payment or credit with the amount of the call is there that was not there before. */
export interface Appears extends Sign {
  readonly sign: "appears";
  /** States that mean success. */
  readonly states: readonly string[];
  /** For payments, which there may be long before: states in which nothing of them is captured. */
  readonly uncaptured?: readonly string[];
  /** Field that holds the amount moved. */
  readonly amount: string;
}

/** No payment or credit is left in these states; with `which`, the one that this parameter names. */
export interface Gone extends Sign {
  readonly sign: "gone";
  readonly states: readonly string[];
  /** States that an object may be left in once the effect is there; without them it disappears. */
  readonly uncaptured?: readonly string[];
  /** Field that holds the amount taken back. */
  readonly amount: string;
  readonly which?: string;
}

/** The order exists, whose number was preset. */
export interface Exists extends Sign {
  readonly sign: "exists";
  /** States of the order, and of what it holds, that mean success. */
  readonly orderStates: readonly string[];
  readonly states: readonly string[];
}

/** How the effect of an operation shows in the order afterwards. Generated from the spec. */
export type EffectSign = Appears | Gone | Exists;
