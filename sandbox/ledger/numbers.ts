import { demoAnswers } from "../../generated/demo-account.js";

/** The one pool that numbers of orders, payments and credits come from. */
export interface Numbers {
  /** Gives out a number that nothing has; whoever uses it claims it. */
  next(): string;
  /** A number that nothing has, claimed. */
  take(): string;
  isUsed(number: string): boolean;
  /** Takes a preset number; false when something has it already. */
  claim(number: string): boolean;
}

export function createNumbers(): Numbers {
  const used = new Set<string>();
  let last = Number(demoAnswers["generateOrderNumber"]?.first ?? "1") - 1;
  const next = (): string => {
    do last++;
    while (used.has(String(last)));
    return String(last);
  };
  return {
    next,
    take: () => {
      const number = next();
      used.add(number);
      return number;
    },
    isUsed: (number) => used.has(number),
    claim: (number) => {
      if (used.has(number)) return false;
      used.add(number);
      return true;
    },
  };
}
