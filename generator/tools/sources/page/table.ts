import type { Block } from "./blocks.js";
import { attribute, elementsBelow, hasClass, isElement, textOf } from "./dom.js";
import type { Element } from "./dom.js";
import { gridOf } from "./grid.js";
import { linksIn } from "./links.js";
import { placeUnder } from "./page.js";
import type { PageRow, PageTable } from "./page.js";
import { turnedRows } from "./turned-rows.js";
import { uprightRows } from "./upright-rows.js";
import { forms } from "./words.js";

/** The table of a block; its rows are undefined where it is no table of parameters. */
export interface TableOnPage extends Omit<PageTable, "rows"> {
  readonly rows: readonly PageRow[] | undefined;
}

export function tableOf({ element, under, above }: Block): TableOnPage {
  const id = attribute(element, "id");
  const [captionElement] = elementsBelow(element, captions);
  const caption = captionElement === undefined ? "" : textOf(captionElement);
  const aboveText = above === undefined ? "" : textOf(above);
  const screen = screenOf(element, id);
  return {
    id,
    caption,
    above: aboveText,
    screen,
    under,
    links: captionElement === undefined ? [] : linksIn(captionElement),
    place: placeOf(id, caption || (above !== undefined && hasClass(above, "title") ? aboveText : ""), under),
    rows: rowsOf(element, screen),
  };
}

const captions: ReadonlySet<string> = new Set(["caption"]);

/** The class decides what is tried first; but a table is read as what it is. */
function rowsOf(element: Element, screen: PageTable["screen"]): readonly PageRow[] | undefined {
  const grid = gridOf(element);
  return screen === "mobile" ? (turnedRows(grid) ?? uprightRows(grid)) : (uprightRows(grid) ?? turnedRows(grid));
}

function screenOf(element: Element, id: string | undefined): PageTable["screen"] {
  const parent = element.parentNode;
  const has = (name: string): boolean =>
    hasClass(element, name) || (parent !== null && isElement(parent) && hasClass(parent, name));
  if (has("mobile-screen") || forms.mobileId.test(id ?? "")) return "mobile";
  return has("big-screen") ? "big" : undefined;
}

function placeOf(id: string | undefined, caption: string, under: Block["under"]): string {
  const name = id === undefined ? "" : `#${id}`;
  if (caption !== "") return `table "${caption}"${name === "" ? "" : ` (${name})`}`;
  return name === "" ? `table ${placeUnder(under)}` : `table ${name}`;
}
