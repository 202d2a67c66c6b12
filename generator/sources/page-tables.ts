import { attribute, elementsBelow, hasClass, isElement, linksIn, nodesBelow, normal, textOf } from "./page-blocks.js";
import type { Block, Element } from "./page-blocks.js";
import { gridOf } from "./page-grid.js";
import type { GridRow } from "./page-grid.js";
import { columns, forms } from "./page-words.js";
import type { Column } from "./page-words.js";
import { placeUnder } from "./page.js";
import type { PageRow, PageTable } from "./page.js";

/** The table of a block; its rows are undefined where it is no table of parameters. */
interface TableOnPage extends Omit<PageTable, "rows"> {
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

/**
 * The version for small screens: a row over the whole width names a parameter, and the rows below it hold one fact each,
 * with its name in front. Undefined where no row is like that.
 */
function turnedRows(grid: readonly GridRow[]): readonly PageRow[] | undefined {
  const rows: PageRow[] = [];
  let said = false;
  let open: readonly PageRow[] = [];
  const close = (): void => {
    rows.push(...open);
    open = [];
  };
  for (const { cells } of grid) {
    const [first, second] = cells;
    if (first === undefined) continue;
    if (second === undefined || second === first) {
      close();
      open = namesIn(first).map((name) => ({ name, signed: undefined, type: undefined }));
      continue;
    }
    const fact = factIn(wordsOf(first), second);
    if (fact === undefined) continue;
    said = true;
    open = open.map((row) => ({ ...row, ...fact }));
  }
  close();
  return said && rows.length > 0 ? rows : undefined;
}

function factIn(label: string, cell: GridRow["cells"][number]): Partial<PageRow> | undefined {
  const [column] = columns.find(([, form]) => form.test(label)) ?? [];
  if (column === "signed") return { signed: signedIn(cell) };
  return column === "type" ? { type: phraseIn(cell) } : undefined;
}

type Places = ReadonlyMap<Column, number>;

/** One parameter per row, under a row of headers; undefined where the headers are others. */
function uprightRows(grid: readonly GridRow[]): readonly PageRow[] | undefined {
  const heads = grid.filter(({ head }) => head);
  const [header] = heads.length > 0 ? heads : grid;
  const places = header === undefined ? undefined : placesIn(header);
  if (places === undefined) return undefined;
  return grid.filter((row) => !row.head && row !== header).flatMap((row) => rowsIn(row, places));
}

function placesIn({ cells }: GridRow): Places | undefined {
  const texts = cells.map(wordsOf);
  const places = new Map<Column, number>();
  for (const [column, form] of columns) {
    const index = texts.findIndex((text) => form.test(text));
    if (index >= 0) places.set(column, index);
  }
  return places.has("name") && (places.has("type") || places.has("signed")) ? places : undefined;
}

/** None for a row that is one wide cell: that is a heading inside the table. */
function rowsIn({ cells }: GridRow, places: Places): readonly PageRow[] {
  const cell = (column: Column): GridRow["cells"][number] | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : cells[place];
  };
  const [name, type, signed] = [cell("name"), cell("type"), cell("signed")];
  if (name === undefined || name === type || name === signed) return [];
  return namesIn(name).map((text) => ({
    name: text,
    signed: signed && signedIn(signed),
    type: type && phraseIn(type),
  }));
}

/** What a cell says: its text or, where it holds a picture instead, what the picture is called. */
function wordsOf(cell: Element): string {
  const text = textOf(cell);
  return text === "" ? normal(titlesIn(cell).join(" ")) : text;
}

/** The phrase in a cell; a picture that says nothing is a phrase that nobody can read. */
function phraseIn(cell: Element): string | undefined {
  const words = wordsOf(cell);
  if (words !== "") return words;
  return hasPicture(cell) ? "(a picture)" : undefined;
}

/** The parameters that a cell names, without footnote marks and remarks in brackets. */
function namesIn(cell: Element): readonly string[] {
  const whole = wordsOf(cell);
  if (whole.length > LONGEST_NAMES) return [];
  const joined = whole
    // A link without a text of its own shows where it leads.
    .replaceAll(/\b[\w-]+#(?=[a-z])/g, "")
    .replaceAll(/ ?\( ?([nm]) ?\) ?/g, "($1)")
    .replaceAll(/ \([^)]*\)/g, "");
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
function signedIn(cell: Element): PageRow["signed"] {
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
