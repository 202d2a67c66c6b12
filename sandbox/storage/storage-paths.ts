const PATH = /\/seamless\/dataStorage\/js\/[^/]+\/[^/]+\/([0-9a-f]{32})\/(dataStorage\.js|store)$/i;

/** A path that the shop's page calls, not the shop. */
export interface StoragePath {
  readonly storageId: string;
  readonly what: "script" | "store";
}

/** Whether a path belongs to the shop's page. */
export function findStoragePath(path: string): StoragePath | undefined {
  const [, storageId, what] = PATH.exec(path) ?? [];
  if (storageId === undefined) return undefined;
  return { storageId, what: what === "store" ? "store" : "script" };
}

/** Path of a storage's script; what it stores goes to `store` beside it. */
export function scriptPath(customerId: string, shopId: string, storageId: string): string {
  return `/seamless/dataStorage/js/${customerId}/${shopId}/${storageId}/dataStorage.js`;
}
