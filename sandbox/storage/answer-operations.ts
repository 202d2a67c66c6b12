import type { Answer } from "../answer.js";
import { demoAccount } from "../../generated/demo-account.js";
import type { Fields } from "../fields.js";
import { keyed } from "../order-details.js";
import { refusedFor } from "../refusal.js";
import type { Refusal } from "../refusal.js";
import { scriptPath } from "./storage-paths.js";
import type { Storages } from "./storages.js";

/** Opens a storage; its script is served from here. */
export function openStorage(storages: Storages, fields: Fields, host: string): Answer {
  const { storageId } = storages.open(fields.get("orderIdent") ?? "", fields.get("returnUrl") ?? "");
  const shopId = fields.get("shopId") ?? demoAccount.shopIds[0];
  return [
    ["storageId", storageId],
    ["javascriptUrl", `http://${host}${scriptPath(demoAccount.customerId, shopId, storageId)}`],
  ];
}

/** What is in a storage, masked. */
export function readStorage(storages: Storages, fields: Fields): Answer | Refusal {
  const storageId = fields.get("storageId") ?? "";
  const storage = storages.find(storageId);
  if (typeof storage === "string") return refusedFor("storageId", storage, true, "dataStorage");
  storages.prolong(storage);
  const stored = [...storage.information.values()];
  return [
    ["storageId", storageId],
    ...stored.flatMap((information, index) => keyed(`paymentInformation.${index + 1}`, information)),
    ["paymentInformations", String(stored.length)],
  ];
}
