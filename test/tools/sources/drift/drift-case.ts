import type { DriftCode } from "../../../../generator/findings/catalogue/drift.js";
import type { Edit } from "../../../generator/spec-text.js";
import type { PageEdit, PageName } from "../saved-pages.js";

/** One change that the vendor makes to a page, and the one finding that it must lead to. */
export interface DriftCase {
  readonly title: string;
  readonly page: PageName;
  readonly edits: readonly PageEdit[];
  readonly code: DriftCode;
  /** The fact of the spec, marked with « and ». */
  readonly at: Edit;
  readonly message: string;
  readonly place: string;
  /** The words by which a note accepts it. */
  readonly says: string;
}

export const parameters = "spec/parameters.yaml";
export const deposit = "spec/operations/deposit.yaml";
export const transferFund = "spec/operations/transferFund.yaml";

export const optionalList = "optional: [merchantReference, customerStatement, basket, subMerchant]";
export const fingerprintList =
  "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";

/** Places on the pages. */
export const required = 'table "Table 1. Additional required request parameters"';
export const optional = 'table under "More parameters" (#_optional)';
export const requestOrder = 'order under "Request" (#_request)';

export const row = (name: string, ...cells: readonly string[]): string =>
  `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td></td></tr>`;

export const merchantReferenceRow =
  '<tr><td><p class="tableblock">merchantReference</p></td><td><p class="tableblock">Required if used.</p></td><td><p class="tableblock">ASCII with a variable length of up to 128 characters, but may differ for some methods.</p></td><td>Your own number.</td></tr>';
