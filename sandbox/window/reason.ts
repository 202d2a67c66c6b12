import type { RequestView } from "../log/request-view.js";

/** Why a request was refused, in one sentence; undefined when it was executed. */
export function reasonOf({ executed, fault, fingerprint, reason, answer }: RequestView): string | undefined {
  if (executed || fault !== undefined) return undefined;
  if (fingerprint?.mistake !== undefined) return `Likely mistake: ${fingerprint.mistake.message}`;
  const messages = answer.filter(({ name }) => /(?:^|\.)message$/.test(name)).map(({ value }) => value);
  return reason ?? (messages.length > 0 ? messages.join(" ") : undefined);
}
