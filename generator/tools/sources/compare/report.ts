import type { Finding } from "../../../findings/finding.js";
import { fileStart } from "../../../findings/locate.js";
import { makeFinding } from "../../../findings/make-finding.js";
import type { Model } from "../../../model/model.js";
import type { SpecFile } from "../../../read.js";
import { printable } from "../../../printable.js";
import { counted } from "../../../words.js";
import { UnreadablePage } from "../page/parse-page.js";
import { readPage } from "../page/read-page.js";
import { comparePage } from "./compare.js";
import type { PageRead } from "./compare.js";
import { findingsOf } from "./findings.js";

/** What became of one page. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Undefined where the page could not be read. */
  readonly read: PageRead | undefined;
}

/** Compares a saved page, `name` with its text `html`, with a spec without errors. */
export function reportOn(name: string, html: string, model: Model, files: readonly SpecFile[]): Report {
  try {
    const { drifts, read } = comparePage(readPage(html), model);
    const nothing = read.tables + read.orders === 0 && drifts.length === 0;
    return { findings: nothing ? [empty(name)] : findingsOf(drifts, files), read };
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    return { findings: [makeFinding("QM1212", name, fileStart, error.message)], read: undefined };
  }
}

function empty(name: string): Finding {
  return makeFinding("QM1211", name, fileStart, "Nothing on this page can be compared with the spec.");
}

/** The last lines for people: what was read, and what was not. */
export function summaryOf({ operations, tables, orders, unread }: PageRead): string {
  const about = operations.length === 0 ? "" : ` about ${operations.join(", ")}`;
  const read = `Read: ${counted(tables, "table")} and ${counted(orders, "fingerprint order")}${about}.\n`;
  return unread.length === 0
    ? read
    : `${read}${counted(unread.length, "part")} not read: ${printable(unread.join("; "))}.\n`;
}
