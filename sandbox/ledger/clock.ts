/** The sandbox's time: the real one, shifted. */
export interface Clock {
  now(): Date;
  /** Goes on from the given moment. @throws {RangeError} for an invalid date */
  set(moment: Date): void;
  /** Moves on by so many milliseconds. @throws {RangeError} for what is not a number */
  advance(milliseconds: number): void;
}

/** A clock, and what puts it right again. To set it to the present would lose the moment in between. */
export function createClock(): { readonly clock: Clock; readonly restore: () => void } {
  let shift = 0;
  const restore = (): void => {
    shift = 0;
  };
  const clock: Clock = {
    now: () => new Date(Date.now() + shift),
    set: (moment) => {
      if (!isTime(moment.getTime()))
        throw new RangeError(`set: given ${String(moment)}, allowed a Date that is a time`);
      shift = moment.getTime() - Date.now();
    },
    advance: (milliseconds) => {
      if (!isTime(shift + milliseconds))
        throw new RangeError(`advance: given ${milliseconds}, allowed milliseconds that lead to a time`);
      shift += milliseconds;
    },
  };
  return { clock, restore };
}

/** Latest time that a Date can hold. */
const LATEST = 8.64e15;

function isTime(milliseconds: number): boolean {
  return Math.abs(milliseconds) < LATEST / 2;
}
