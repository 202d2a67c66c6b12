/**
 * Fingerprint orders. In: a paragraph of the page, with what stands above it. Out: the names of the order, if the page
 * announces one there.
 */
import { isElement, linksIn, nodesBelow, normal, textOf } from "./page-blocks.js";
import type { Block, Element } from "./page-blocks.js";
import { forms, isSeparator } from "./page-words.js";
import { placeUnder } from "./page.js";
import type { PageOrder } from "./page.js";

/** The fingerprint order in a paragraph, where it is one. */
export function orderIn({ element, under, above }: Block): PageOrder | undefined {
  const own = textOf(element);
  const marked = longestRun(element);
  const { names, before, whole } = marked.names.length === 0 ? plainRun(own) : marked;
  if (names.length === 0) return undefined;
  const aboveText = above === undefined ? "" : textOf(above);
  const heading = under.at(-1);
  const announced = forms.orderLead.test(own) && (names.length > 1 || before.endsWith(":"));
  const announcedAbove = [aboveText, heading?.text ?? ""].some((text) => forms.orderLead.test(text));
  if (!announced && !(whole && (announcedAbove || forms.fingerprintId.test(heading?.id ?? "")))) return undefined;
  return {
    place: `order ${placeUnder(under)}`,
    under,
    lead: announced ? own : `${aboveText} ${heading?.text ?? ""}`,
    links: [...linksIn(element), ...(above !== undefined && !announced ? linksIn(above) : [])],
    names,
  };
}

interface Run {
  readonly names: readonly string[];
  /** The text in front of it. */
  readonly before: string;
  /** Whether the paragraph holds nothing else. */
  readonly whole: boolean;
}

/** Not looked into: names are read as a whole, footnotes not at all, and a table stands for itself. */
const apart: ReadonlySet<string> = new Set(["code", "sup", "table", "p"]);

/** The longest sequence of names with nothing but commas and "and" between them. */
function longestRun(paragraph: Element): Run {
  const runs: { names: string[]; before: string }[] = [];
  let between = "";
  let words = "";
  for (const node of nodesBelow(paragraph, ({ tagName }) => !apart.has(tagName))) {
    if (node.nodeName === "#text" && "value" in node) between += node.value;
    if (!isElement(node) || node.tagName !== "code") continue;
    const run = runs.at(-1);
    const names = textOf(node)
      .split(/[\s,]+/)
      .filter((name) => name !== "");
    if (run !== undefined && isSeparator(normal(between))) run.names.push(...names);
    else runs.push({ names, before: normal(between) });
    words += between;
    between = "";
  }
  const rest = normal(`${words}${between}`);
  const whole = isSeparator(rest.replaceAll(/\b(and|or)\b/gi, "").replace(/[.:]$/, ""));
  const [first, ...others] = runs;
  const longest = others.reduce((best, run) => (best && run.names.length > best.names.length ? run : best), first);
  return { names: longest?.names ?? [], before: longest?.before ?? "", whole };
}

/** Names without an element of their own, where the paragraph has nothing else behind its colon. */
function plainRun(text: string): Run {
  const colon = text.lastIndexOf(":");
  const names = text
    .slice(colon + 1)
    .replace(/\.$/, "")
    .split(/,|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  // One of them at the least is written as no word of a sentence is.
  const areNames = names.every((name) => plainName.test(name)) && names.some((name) => /[a-z][A-Z]/.test(name));
  return { names: areNames ? names : [], before: text.slice(0, colon + 1), whole: colon < 0 };
}

const plainName = /^[a-z][A-Za-z0-9]*(?:\([a-z]\)[A-Za-z]*)?$/;
