import type { FileKind } from "../../../parse-kind.js";
import { matches } from "./difference.js";

/**
 * Tables that are nothing but their entries: where one is missing, as in a version from before it was there, its entries
 * are. The empty path is the whole file.
 */
const tables: Readonly<Record<FileKind, readonly string[]>> = {
  operation: ["answer", "missing"],
  object: ["fields", "children"],
  service: ["", "sources", "profiles", "defaults", "fingerprint", "limits", "timeouts", "statuses", "credentials"],
  parameters: ["", "parameters"],
  groups: ["", "groups"],
  enumerations: ["", "enumerations", "currencies"],
  "error-codes": ["", "families", "parameterIds", "parameterIdNotes", "codes"],
  "demo-account": ["", "orders", "answers", "refusals", "unknownOrders"],
  "life-cycles": ["", "events", "oneStepAcquirers", "oneStepAcquirers/payment", "lifeCycles", "transfer", "recurring"],
};

export function isTable(kind: FileKind, path: readonly string[]): boolean {
  return tables[kind].some((table) => matches(path, table === "" ? [] : table.split("/")));
}
