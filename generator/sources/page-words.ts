/** The wording of the guide's pages by which their parts are known. Facts about the protocol are in the spec, not here. */

/** Headers of columns, and of rows in turned tables. */
export const columns: readonly (readonly [Column, RegExp])[] = [
  ["name", /^(request |response )?(para?meter|name)(\(s\)|s)?( name)?$/i],
  ["signed", /^(within|in|part of)( the)? fingerprint\??$/i],
  ["type", /^(dat[ae] ?type|type|format)s?( and length)?$/i],
  ["text", /^(short )?description$/i],
];

export type Column = "name" | "signed" | "type" | "text";

/** What a caption or heading says about a table's parameters. */
export const roles: readonly (readonly [Role, RegExp])[] = [
  // Request parameters may well sort what is returned.
  ["answer", /^(?!.*\brequest parameters?\b).*\b(response|returned?)\b/i],
  ["optional", /\boptional\b/i],
  ["required", /\brequired\b|\bmandatory\b/i],
];

export type Role = "required" | "optional" | "answer";

/** What the id of a table ends with, once `Mobile` is taken off. */
export const idEndings: readonly (readonly [Role, RegExp])[] = [
  ["required", /Required(Parameters?)?$/],
  ["optional", /Optional(Parameters?)?$/],
  ["answer", /(Response|Answer)(Parameters?)?$/],
];

/** The id of a table about the parameters of all operations, without its ending. */
export const commonId = "backend";

/** Ids of tables that name their operation in other words, without their ending. */
export const otherIds: Readonly<Record<string, string>> = { recurringPayments: "recurPayment" };

interface Forms {
  /** The end of the id of a table for small screens. */
  readonly mobileId: RegExp;
  /** The paragraph or heading before a fingerprint order. */
  readonly orderLead: RegExp;
  /** The end of the id of a heading above a fingerprint order. */
  readonly fingerprintId: RegExp;
  /** A mark in the column "Within fingerprint". */
  readonly signed: RegExp;
  readonly unsigned: RegExp;
}

export const forms: Forms = {
  mobileId: /[-_]?Mobile$/,
  orderLead: /\b(order|sequence) of\b.*\bparameter|\bparameter order\b/i,
  fingerprintId: /Fingerprint$/,
  signed: /\brequired\b|^(yes|x|✓|✔)$/i,
  unsigned: /^(|-|–|—|no|not required.*)$/i,
};

/** Whether a text between two names of an order is nothing but commas, and "and" before the last. */
export function isSeparator(text: string): boolean {
  return /^[\s,;]*$/.test(text.replace(/\b(and|or)\b/i, ""));
}

/** Products by the link in the paragraph of an order. */
export const products: readonly (readonly ["seamless" | "toolkit", RegExp])[] = [
  ["seamless", /checkout seamless/i],
  ["toolkit", /checkout page/i],
];
