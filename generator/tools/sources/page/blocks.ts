/** A page as its reader meets it: headings, paragraphs and tables, one after another. */
import { attribute, elementsBelow, hasClass, isElement, nodesBelow, textOf } from "./dom.js";
import type { Element } from "./dom.js";
import { parsePage } from "./parse-page.js";

export interface Heading {
  /** 1 for the page's title. */
  readonly level: number;
  readonly id: string | undefined;
  readonly text: string;
}

/** A paragraph or table, with what stands above it. */
export interface Block {
  readonly is: "paragraph" | "table";
  readonly element: Element;
  /** The headings that it stands under, the page's title first. */
  readonly under: readonly Heading[];
  /** The paragraph right above it, under the same heading. */
  readonly above: Element | undefined;
}

const parts: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "table", "p", "pre"]);
/** What no heading holds, unless its end tag is missing: then the rest of the page seems to be inside it. */
const wholes: ReadonlySet<string> = new Set(["div", ...parts]);

function isTitle(element: Element): boolean {
  return element.tagName === "div" && hasClass(element, "title");
}

/** @throws {UnreadablePage} */
export function blocksOf(html: string): { readonly blocks: readonly Block[]; readonly headings: readonly Heading[] } {
  const blocks: Block[] = [];
  const headings: Heading[] = [];
  let under: readonly Heading[] = [];
  let above: Element | undefined;
  for (const element of partsOf(contentOf(html))) {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
    if (level > 0) {
      const heading = { level, id: attribute(element, "id"), text: textOf(element, wholes) };
      headings.push(heading);
      under = [...under.filter((one) => one.level < level), heading];
      above = undefined;
      continue;
    }
    const is = element.tagName === "table" ? "table" : "paragraph";
    blocks.push({ is, element, under, above });
    above = is === "paragraph" ? element : undefined;
  }
  return { blocks, headings };
}

function* partsOf(root: Parameters<typeof nodesBelow>[0]): Generator<Element> {
  const isPart = (element: Element): boolean => parts.has(element.tagName) || isTitle(element);
  for (const node of nodesBelow(root, ({ tagName }) => tagName !== "table")) {
    if (isElement(node) && isPart(node)) yield node;
  }
}

/** The page without what surrounds it; a page saved in another way is read whole. */
function contentOf(html: string): Parameters<typeof nodesBelow>[0] {
  const document = parsePage(html);
  for (const article of elementsBelow(document, new Set(["article"]))) if (hasClass(article, "doc")) return article;
  return document;
}
