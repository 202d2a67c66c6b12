/** Why a fingerprint is wrong: a request comes in as the receiving side sees it, and the likeliest mistake goes out. */
import { MASK } from "../scrub.js";
import { hmac, joined, mistakesInEncoding, mistakesInSequence } from "./mistakes.js";
import type { SignedRequest } from "./mistakes.js";

/** What is wrong with a fingerprint, and what would be right. Holds no secret. */
export interface FingerprintDiagnosis {
  readonly matches: boolean;
  readonly expected: string;
  readonly received: string;
  /** What is signed, in order; the secret and the password are masked. */
  readonly fields: readonly { readonly name: string; readonly value: string; readonly bytes: number }[];
  /** The mistake that gives exactly the fingerprint received, or the likeliest one; undefined when it matches. */
  readonly mistake: { readonly code: string; readonly message: string } | undefined;
}

/**
 * Finds out why a request's fingerprint is wrong: signs the request in all the ways that people are known to get it wrong,
 * and sees which one gives the fingerprint received. Letter case of the digits does not count.
 */
export function diagnoseFingerprint(request: SignedRequest): FingerprintDiagnosis {
  const expected = hmac(joined(request.sequence), request.secret);
  const received = request.received.toLowerCase();
  const matches = received === expected;
  return {
    matches,
    expected,
    received: request.received,
    fields: request.sequence.map(({ name, value, role }) => ({
      name,
      value: role === undefined ? value : MASK,
      bytes: Buffer.byteLength(value),
    })),
    mistake: matches ? undefined : mistakeIn(request, received),
  };
}

/** What may be hashed in search of a mistake: enough for any ordinary request, a moment for the longest. */
const MOST_BYTES = 20_000_000;

function mistakeIn(request: SignedRequest, received: string): { code: string; message: string } {
  const isPossible = /^[0-9a-f]{128}$/.test(received);
  let tries = Math.ceil(MOST_BYTES / (joined(request.sequence).length + 1));
  for (const mistakes of [mistakesInEncoding(request), ...(isPossible ? [mistakesInSequence(request)] : [])]) {
    for (const [code, message, fingerprint] of mistakes) {
      if (fingerprint === received) return { code, message };
      if (--tries === 0) break;
    }
  }
  return isPossible
    ? { code: "wrong-secret", message: "None of the known mistakes gives this fingerprint: probably another secret." }
    : { code: "not-a-fingerprint", message: "A fingerprint has 128 hexadecimal digits." };
}
