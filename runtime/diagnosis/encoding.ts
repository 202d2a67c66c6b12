import { hash, hmac } from "./hash.js";
import type { SignedRequest, Suspicion } from "./request.js";
import { joined } from "./sequence.js";

/** Mistakes in how the right sequence becomes bytes, and in how these are hashed. */
export function* encodingSuspicions({ sequence, secret, otherSecrets }: SignedRequest): Generator<Suspicion> {
  const message = joined(sequence);
  const changed = (change: (value: string) => string): string =>
    hmac(
      joined(sequence.map((field) => (field.role === "secret" ? field : { ...field, value: change(field.value) }))),
      secret,
    );
  yield {
    code: "plain-hash",
    message: "A plain SHA-512 instead of HMAC-SHA-512 with the secret as key.",
    fingerprint: hash("sha512", message),
  };
  yield {
    code: "plain-hash",
    message: "An MD5 instead of HMAC-SHA-512 with the secret as key.",
    fingerprint: hash("md5", message),
  };
  yield {
    code: "percent-encoded",
    message: "The values are percent-encoded before they are signed; sign them as they are, then encode.",
    fingerprint: changed(encodeURIComponent),
  };
  yield {
    code: "percent-encoded",
    message: "The values are form-encoded before they are signed; sign them as they are, then encode.",
    fingerprint: changed((value) => new URLSearchParams([["", value]]).toString().slice(1)),
  };
  yield {
    code: "latin-1",
    message: "The text is signed as Latin-1; it must be UTF-8.",
    fingerprint: hmac(message, secret, "latin1"),
  };
  yield {
    code: "html-escaped",
    message: "The values are HTML-escaped before they are signed.",
    fingerprint: changed(escapeHtml),
  };
  yield {
    code: "trimmed",
    message: "The values are trimmed before they are signed.",
    fingerprint: changed((value) => value.trim()),
  };
  for (const separator of ["&", ",", ";", "|", " ", "\n"]) {
    yield {
      code: "separated",
      message: `The values are joined with ${JSON.stringify(separator)}; there is no separator.`,
      fingerprint: hmac(joined(sequence, separator), secret),
    };
  }
  for (const [owner, other] of Object.entries(otherSecrets)) {
    const fields = sequence.map((field) => (field.role === "secret" ? { ...field, value: other } : field));
    yield {
      code: "wrong-secret",
      message: `Signed with the secret of ${owner}.`,
      fingerprint: hmac(joined(fields), other),
    };
  }
}

function escapeHtml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#039;");
}
