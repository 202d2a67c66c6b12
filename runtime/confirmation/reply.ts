/** What the shop answers to a confirmation: a problem comes in, or none, and the text of the answer's body goes out. */
import { escapeHtml } from "../scrub.js";
import type { ReplyTable } from "../spec-tables.js";

/**
 * The body that tells the gateway whether a confirmation arrived. With a problem, the gateway delivers again where that is
 * switched on.
 *
 * @param problem what is wrong, for the merchant; control characters become spaces, and what is too long is cut
 * @throws {TypeError} for a problem that is not text
 */
export function confirmationReplyBy({ ok, notOk, longestMessage }: ReplyTable, problem?: string): string {
  if (problem === undefined) return ok;
  const given: unknown = problem;
  if (typeof given !== "string") throw new TypeError(`problem: given ${typeof given}, allowed text`);
  // Cut before it is escaped, so that nothing is cut inside of an entity or between two surrogates.
  const cut = printable(given)
    .slice(0, longestMessage)
    .replace(/[\ud800-\udbff]$/, "");
  return notOk.replace("{message}", () => escapeHtml(cut, "&apos;"));
}

/** Without what XML cannot hold. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").replaceAll(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd");
}
