/** The kinds of objects that have a state, in the order in which they come to be. */
export const machineKinds = ["order", "payment", "credit"] as const;

export type MachineKind = (typeof machineKinds)[number];

/** What follows an event that makes the object disappear: stands in place of a state, and is none. */
export const REMOVED = "removed";
