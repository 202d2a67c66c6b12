/** @throws {RangeError} for what is no port */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new RangeError(`--port: given ${text}, allowed 0 to 65535`);
}

/** @throws {RangeError} for what is no mode */
export function readMode(text: string): "stateful" | "demo" {
  if (text === "stateful" || text === "demo") return text;
  throw new RangeError(`--mode: given ${text}, allowed stateful or demo`);
}
