/** Form encoding of names and values, UTF-8, in the given order. */
export function encode(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`).join("&");
}

/** What `encodeURIComponent` leaves alone although form encoding does not. */
const LEFT_ALONE = /[!'()~]|%20/g;

function encodeText(text: string): string {
  // Most names and values are plain: order numbers, amounts, codes.
  if (/^[\w.*-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(LEFT_ALONE, (found) =>
    found === "%20" ? "+" : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
