/** The few questions that reading a guide page asks of its elements. Nothing here recurses: pages may nest as they like. */
import type { DefaultTreeAdapterTypes } from "parse5";

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
