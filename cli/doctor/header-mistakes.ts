/** What is wrong with the headers of a recorded request, held against those that the client sends. */
import { service } from "../operations.js";

/** @param given by lower-case name @param own headers of the client */
export function headerMistakes(
  given: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(own).flatMap((name) => {
    const value = given[name.toLowerCase()];
    if (value === undefined) return ADDED.includes(name) ? [] : [`${name} is missing${wanted(name)}`];
    const asked = service.headers[name];
    return asked === undefined || value.toLowerCase() === asked.toLowerCase()
      ? []
      : [`${name} is ${value}${wanted(name)}`];
  });
}

/** What every HTTP client writes by itself. */
export const ADDED: readonly string[] = ["Host", "Content-Length"];

function wanted(name: string): string {
  const asked = service.headers[name];
  return asked === undefined ? "; the gateway asks for one" : `; the gateway asks for ${asked}`;
}
