import { defaultTreeAdapter, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

/** Far beyond any page of the guide; they bound time and memory for whatever else is given. */
const LONGEST = 16 * 1024 * 1024;
const DEEPEST = 1000;
const MOST_ELEMENTS = 1_000_000;

type Document = DefaultTreeAdapterTypes.Document;

/** A text that is no page of the guide; the message says why. */
export class UnreadablePage extends Error {}

/** HTML to a tree, as browsers read it. @throws {UnreadablePage} when it grows beyond what a guide page can be. */
function parsePage(html: string): Document {
  if (html.length > LONGEST) throw new UnreadablePage(`It is longer than ${LONGEST} characters.`);
  let depth = 0;
  let elements = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        elements += 1;
        if (depth > DEEPEST) throw new UnreadablePage(`It nests more than ${DEEPEST} elements.`);
        if (elements > MOST_ELEMENTS) throw new UnreadablePage(`It has more than ${MOST_ELEMENTS} elements.`);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

// A page as its reader meets it: headings, paragraphs and tables, one after another.

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

/** A page in pieces. */
interface Pieces {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  /** Where the page says that it belongs. */
  readonly canonical: string | undefined;
}

/** @throws {UnreadablePage} */
export function blocksOf(html: string): Pieces {
  const document = parsePage(html);
  const blocks: Block[] = [];
  const headings: Heading[] = [];
  let under: readonly Heading[] = [];
  let above: Element | undefined;
  for (const element of partsOf(contentOf(document))) {
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
  return { blocks, headings, canonical: canonicalIn(document) };
}

function* partsOf(root: Document | Element): Generator<Element> {
  const isPart = (element: Element): boolean => parts.has(element.tagName) || isTitle(element);
  for (const node of nodesBelow(root, ({ tagName }) => tagName !== "table")) {
    if (isElement(node) && isPart(node)) yield node;
  }
}

/** The page without what surrounds it; a page saved in another way is read whole. */
function contentOf(document: Document): Document | Element {
  for (const article of elementsBelow(document, new Set(["article"]))) if (hasClass(article, "doc")) return article;
  return document;
}

const links: ReadonlySet<string> = new Set(["link"]);

function canonicalIn(document: Document): string | undefined {
  for (const link of elementsBelow(document, links))
    if (attribute(link, "rel") === "canonical") return attribute(link, "href");
  return undefined;
}

// The few questions that reading a guide page asks of its elements. Nothing here recurses: pages may nest as they like.

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Longer texts are no names, phrases or headings; the rest of them is not looked at. */
const LONGEST_TEXT = 4000;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name);
}

/** Everything below `root` in document order. `enter` says whether to look into an element. */
export function* nodesBelow(root: Node, enter: (element: Element) => boolean = () => true): Generator<Node> {
  const stack: Node[] = childrenOf(root).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (isElement(node) && !enter(node)) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** Elements of these names below `root`, in document order; none inside another one. */
export function* elementsBelow(root: Node, names: ReadonlySet<string>): Generator<Element> {
  for (const node of nodesBelow(root, ({ tagName }) => !names.has(tagName))) {
    if (isElement(node) && names.has(node.tagName)) yield node;
  }
}

/** The text as a reader sees it, without scripts and without tables inside it, with single spaces. */
export function textOf(root: Node, without: ReadonlySet<string> = unseen): string {
  let text = "";
  for (const node of nodesBelow(root, ({ tagName }) => !unseen.has(tagName) && !without.has(tagName))) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    else if (isElement(node) && breaking.has(node.tagName)) text += " ";
    if (text.length > LONGEST_TEXT) break;
  }
  return normal(text);
}

const unseen: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "table"]);
const breaking: ReadonlySet<string> = new Set(["br", "p", "li", "div"]);

/** One space for any run of them, also for the unbreakable one; nothing for characters without width. */
export function normal(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? [...node.childNodes] : [];
}

const anchors: ReadonlySet<string> = new Set(["a"]);

/** Text and fragment of every link below an element: "deposit" of `<a href="operations.html#deposit">deposit</a>`, twice. */
export function linksIn(element: Element): readonly string[] {
  return [...elementsBelow(element, anchors)].flatMap((anchor) => {
    const fragment = /#(.+)$/.exec(attribute(anchor, "href") ?? "")?.[1];
    return [textOf(anchor), fragment ?? ""].filter((one) => one !== "");
  });
}
