/** What an operation can work on: an order that is there, or none. */
export const operationKinds = ["transaction-based", "non-transaction-based"] as const;

export type OperationKind = (typeof operationKinds)[number];

/** What a call can change, from nothing to most. */
export const effects = ["reads", "reserves", "moves-money"] as const;

export type Effect = (typeof effects)[number];

/** The effect after which a call is never repeated. */
export const MOVES_MONEY: Effect = "moves-money";

/** How an effect can show afterwards, and in which list of an order. */
export const signs = ["appears", "gone", "exists"] as const;
export const signLists = ["payments", "credits"] as const;

export type Sign = (typeof signs)[number];
export type SignList = (typeof signLists)[number];
