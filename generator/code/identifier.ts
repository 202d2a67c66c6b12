import { capitalised } from "../words.js";

/** JavaScript's reserved words that could come from a name in the spec. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** A name from the spec as an identifier: `SEPA-CT` → `sepaCt`. */
export function camel(name: string): string {
  const words = wordsOf(name);
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : capitalised(word))).join("");
  return identifier(joined);
}

/** A name from the spec as a type's name: `transferFund` → `TransferFund`. */
export function pascal(name: string): string {
  return identifier(wordsOf(name).map(capitalised).join(""));
}

/** The text itself, made safe where it is not an identifier. */
function identifier(text: string): string {
  const cleaned = text.replace(/[^A-Za-z0-9_$]/g, "");
  return /^[A-Za-z_$]/.test(cleaned) && !RESERVED.has(cleaned) ? cleaned : `_${cleaned}`;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? capitalised(word.toLowerCase()) : word));
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
