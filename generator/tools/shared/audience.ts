import { listed } from "../../words.js";
import type { Audience } from "./change-catalogue/entry.js";

const words: Readonly<Record<Audience, (operations: string) => string>> = {
  callers: (operations) => `apps that call ${operations}`,
  readers: (operations) => `apps that read answers of ${operations}`,
  sandbox: () => "users of the sandbox",
};

/** For whom a change of `operations` is of interest, in a sentence. */
export function audienceWords(audience: readonly Audience[], operations: string): string {
  if (audience.length === 0) return "nobody";
  if (audience.includes("callers") && audience.includes("readers")) {
    const rest = audience.includes("sandbox") ? ["users of the sandbox"] : [];
    return listed([`apps that call ${operations} or read its answers`, ...rest]);
  }
  return listed(audience.map((one) => words[one](operations)));
}
