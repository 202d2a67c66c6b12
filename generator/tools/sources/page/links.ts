import { attribute, elementsBelow, textOf } from "./dom.js";
import type { Element } from "./dom.js";

const anchors: ReadonlySet<string> = new Set(["a"]);

/** Text and fragment of every link below an element: "deposit" of `<a href="operations.html#deposit">deposit</a>`, twice. */
export function linksIn(element: Element): readonly string[] {
  return [...elementsBelow(element, anchors)].flatMap((anchor) => {
    const fragment = /#(.+)$/.exec(attribute(anchor, "href") ?? "")?.[1];
    return [textOf(anchor), fragment ?? ""].filter((one) => one !== "");
  });
}
