import { defaultTreeAdapter, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

/** Far beyond any page of the guide; they bound time and memory for whatever else is given. */
const LONGEST = 16 * 1024 * 1024;
const DEEPEST = 1000;
const MOST_ELEMENTS = 1_000_000;

/** A text that is no page of the guide; the message says why. */
export class UnreadablePage extends Error {}

/** HTML to a tree, as browsers read it. @throws {UnreadablePage} when it grows beyond what a guide page can be. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
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
