import type { Heading } from "./page-blocks.js";

/** What a page says, before anybody knows what the spec makes of it. */
export interface Page {
  /** Text of the page's title; an operation's name in the layout of one page per operation. */
  readonly title: string;
  /** Its path in the guide, as sources of the spec cite it; undefined where the page does not tell. */
  readonly address: string | undefined;
  readonly tables: readonly PageTable[];
  readonly orders: readonly PageOrder[];
  readonly headings: readonly Heading[];
  /** Places of the tables that are of no known kind, and of orders that are announced and cannot be read. */
  readonly unread: readonly string[];
}

/** A part of the page, and how a reader finds it. */
export interface PagePart {
  /** For messages: `table "Table 4. deposit" (#depositOptional)`. */
  readonly place: string;
  readonly under: readonly Heading[];
  /** Texts and targets of the links that name its subject or its product. */
  readonly links: readonly string[];
}

/** A table of parameters or answer fields. */
export interface PageTable extends PagePart {
  readonly id: string | undefined;
  readonly caption: string;
  /** Text of the paragraph above it. */
  readonly above: string;
  /** One of two versions of the same table. */
  readonly screen: "big" | "mobile" | undefined;
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** As printed. */
  readonly name: string;
  /** Undefined where the table does not say; a text where it cannot be read. */
  readonly signed: boolean | { readonly unclear: string } | undefined;
  /** The phrase about the data type; undefined where there is none. */
  readonly type: string | undefined;
}

/** A fingerprint order. */
export interface PageOrder extends PagePart {
  /** The text that announces it. */
  readonly lead: string;
  readonly names: readonly string[];
}

/** The end of a place: the closest heading that says where. */
export function placeUnder(under: readonly Heading[]): string {
  const heading = under.at(-1);
  if (heading === undefined) return "at the start of the page";
  return heading.id === undefined ? `under "${heading.text}"` : `under "${heading.text}" (#${heading.id})`;
}
