import type { Audience } from "../catalogue/entry.js";
import type { Change } from "../change.js";
import { listed } from "../words.js";

const words: Readonly<Record<Audience, (operations: string) => string>> = {
  callers: (operations) => `apps that call ${operations}`,
  readers: (operations) => `apps that read answers of ${operations}`,
  sandbox: () => "users of the sandbox",
};

/** More are not told by name. */
const MOST = 4;

/** For whom a change is of interest. */
export function audienceOf({ audience, operations }: Change): string {
  if (audience.length === 0) return "nobody";
  const some = operations.length === 0 || operations.length > MOST ? "any operation" : listed(operations);
  if (audience.includes("callers") && audience.includes("readers")) {
    const rest = audience.includes("sandbox") ? ["users of the sandbox"] : [];
    return listed([`apps that call ${some} or read its answers`, ...rest]);
  }
  return listed(audience.map((one) => words[one](some)));
}
