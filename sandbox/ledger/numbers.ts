import { demoAnswers } from "../../generated/demo-account.js";

/** The one pool that numbers of orders, payments and credits come from. */
export interface Numbers {
  /** A number that nothing has. */
  next(): string;
  isUsed(number: string): boolean;
  /** Takes a preset number; false when something has it already. */
  claim(number: string): boolean;
}

export function createNumbers(): Numbers {
  const used = new Set<string>();
  let last = Number(demoAnswers["generateOrderNumber"]?.first ?? "1") - 1;
  return {
    next: () => {
      do last++;
      while (used.has(String(last)));
      return String(last);
    },
    isUsed: (number) => used.has(number),
    claim: (number) => {
      if (used.has(number)) return false;
      used.add(number);
      return true;
    },
  };
}
