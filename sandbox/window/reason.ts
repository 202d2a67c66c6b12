import { service } from "../../generated/service.js";
import type { RequestView } from "../log/request-view.js";

const BY_STATUS: Readonly<Record<number, string>> = {
  403: `The gateway wants the headers User-Agent and Content-Type: ${service.headers["Content-Type"] ?? ""}.`,
  404: "There is no such address at the gateway.",
  405: "The gateway takes POST only.",
};

/** Why a request was refused, in one sentence; undefined when it was executed. */
export function reasonOf({ executed, fault, fingerprint, answer, httpStatus }: RequestView): string | undefined {
  if (executed || fault !== undefined) return undefined;
  if (fingerprint?.mistake !== undefined) return `Likely mistake: ${fingerprint.mistake.message}`;
  const messages = answer.filter(({ name }) => /(?:^|\.)message$/.test(name)).map(({ value }) => value);
  return messages.length > 0 ? messages.join(" ") : BY_STATUS[httpStatus];
}
