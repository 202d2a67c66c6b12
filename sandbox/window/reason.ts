import type { RequestView } from "../log/request-view.js";

/** Whether a mistake of that code explains the fingerprint; these say that none does. */
const NONE_FOUND: readonly string[] = ["wrong-secret", "not-a-fingerprint"];

/** Why a request was refused, in one sentence; undefined when it was executed. */
export function reasonOf({ executed, fault, fingerprint, reason, answer }: RequestView): string | undefined {
  if (executed || fault !== undefined) return undefined;
  const mistake = fingerprint?.mistake;
  if (mistake !== undefined)
    return NONE_FOUND.includes(mistake.code) ? mistake.message : `Likely mistake: ${mistake.message}`;
  const messages = answer.filter(({ name }) => /(?:^|\.)message$/.test(name)).map(({ value }) => value);
  return reason ?? (messages.length > 0 ? messages.join(" ") : undefined);
}
