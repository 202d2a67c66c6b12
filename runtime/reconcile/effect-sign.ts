/** How the effect of an operation shows in the order afterwards. Generated from the spec. */
export type EffectSign =
  | {
      /** A payment or credit with the amount of the call is there that was not there before. */
      readonly sign: "appears";
      readonly in: "payments" | "credits";
      readonly states: readonly string[];
      /** Field that holds the amount. */
      readonly amount: string;
      /** Field that holds the object's number. */
      readonly number: string;
    }
  | {
      /** No payment or credit is left in these states; with `which`, the one that this parameter names. */
      readonly sign: "gone";
      readonly in: "payments" | "credits";
      readonly states: readonly string[];
      readonly which?: string;
      readonly number: string;
    }
  | {
      /** The order exists, whose number was preset. */
      readonly sign: "exists";
      /** Where the number of the answer is found: in the order itself, or in its credits. */
      readonly in?: "payments" | "credits";
      readonly number: string;
    };
