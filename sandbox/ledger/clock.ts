/** The sandbox's time: the real one, shifted. */
export interface Clock {
  now(): Date;
  /** Goes on from the given moment. @throws {RangeError} for an invalid date */
  set(moment: Date): void;
  /** Moves on by so many milliseconds. @throws {RangeError} for what is not a number */
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let shift = 0;
  return {
    now: () => new Date(Date.now() + shift),
    set: (moment) => {
      shift = known("clock", moment.getTime(), "a time") - Date.now();
    },
    advance: (milliseconds) => {
      shift = known("advance", shift + milliseconds, "milliseconds that lead to a time");
    },
  };
}

/** Latest time that a Date can hold. */
const LATEST = 8.64e15;

function known(name: string, milliseconds: number, allowed: string): number {
  if (Math.abs(milliseconds) < LATEST / 2) return milliseconds;
  throw new RangeError(`${name}: given ${milliseconds}, allowed ${allowed}`);
}
