/** The sandbox's time: the real one, shifted. */
export interface Clock {
  now(): Date;
  /** Goes on from the given moment. */
  set(moment: Date): void;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let shift = 0;
  return {
    now: () => new Date(Date.now() + shift),
    set: (moment) => {
      shift = moment.getTime() - Date.now();
    },
    advance: (milliseconds) => {
      shift += milliseconds;
    },
  };
}
