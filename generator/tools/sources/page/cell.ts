import { attribute, isElement, nodesBelow, normal, textOf } from "./dom.js";
import type { Element } from "./dom.js";
import type { PageRow } from "./page.js";
import { forms } from "./words.js";

/** What a cell says: its text or, where it holds a picture instead, what the picture is called. */
export function wordsOf(cell: Element): string {
  const text = textOf(cell);
  return text === "" ? normal(titlesIn(cell).join(" ")) : text;
}

/** The phrase in a cell; a picture that says nothing is a phrase that nobody can read. */
export function phraseIn(cell: Element): string | undefined {
  const words = wordsOf(cell);
  if (words !== "") return words;
  return hasPicture(cell) ? "(a picture)" : undefined;
}

/** The parameters that a cell names, without footnote marks and remarks in brackets. */
export function namesIn(cell: Element): readonly string[] {
  const whole = wordsOf(cell);
  if (whole.length > LONGEST_NAMES) return [];
  const joined = whole.replaceAll(/ ?\( ?([nm]) ?\) ?/g, "($1)").replaceAll(/ \([^)]*\)/g, "");
  const names = joined.split(/ ?[,;/] ?/).map((part) => part.replace(/(\*|\[\d+\]|[.:])+$/, ""));
  if (names.every((name) => parameterName.test(name))) return names;
  // A name with an explanation behind it; a sentence does not begin with a word like that.
  const [first = ""] = joined.split(" ");
  return parameterName.test(first) && /[A-Z]/.test(first) ? [first] : [];
}

/** `orderNumber`, `basketItem(n)Name`, `payment.n.m.state`; also with other brackets around the letters. */
const parameterName = /^[a-z][\w.()[\]{}<>]*$/;

/** A cell with more text than this explains something. */
const LONGEST_NAMES = 300;

/** Whether the column "Within fingerprint" has a mark, as text or as the title of a picture. */
export function signedIn(cell: Element): PageRow["signed"] {
  const words = normal([textOf(cell), ...titlesIn(cell)].join(" "));
  if (forms.unsigned.test(words)) return hasPicture(cell) && words === "" ? { unclear: "(a picture)" } : false;
  return forms.signed.test(words) ? true : { unclear: words };
}

const pictures: ReadonlySet<string> = new Set(["img", "svg", "object", "picture"]);

function hasPicture(cell: Element): boolean {
  for (const node of nodesBelow(cell)) if (isElement(node) && pictures.has(node.tagName)) return true;
  return false;
}

function titlesIn(cell: Element): readonly string[] {
  return [...nodesBelow(cell)]
    .filter(isElement)
    .flatMap((element) => [attribute(element, "title") ?? "", attribute(element, "alt") ?? ""]);
}
