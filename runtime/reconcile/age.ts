const HOUR = 3_600_000;

/** The gateway's times have no zone. West of UTC it can be twelve hours behind, and clocks may differ a little. */
const LATEST = 12 * HOUR + HOUR / 4;

/**
 * Whether a time of the gateway is certainly before a moment in UTC, whatever zone the gateway lives in. What cannot be
 * read is not certain.
 */
export function isCertainlyBefore(localTime: string | undefined, moment: string): boolean {
  if (localTime === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(localTime)) return false;
  return Date.parse(`${localTime}Z`) + LATEST < Date.parse(moment);
}
