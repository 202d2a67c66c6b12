/**
 * A copy of a call's parameters, so that what was checked is what is signed and sent, whatever the caller's object does
 * meanwhile. Parameters given as `undefined` count as not given.
 */
export function snapshot(parameters: unknown): unknown {
  if (Array.isArray(parameters)) return parameters.map((item: unknown) => snapshot(item));
  if (typeof parameters !== "object" || parameters === null) return parameters;
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => [name, snapshot(value)]),
  );
}
