export type FileKind =
  | "service"
  | "parameters"
  | "groups"
  | "enumerations"
  | "error-codes"
  | "demo-account"
  | "life-cycles"
  | "operation"
  | "object";

/** The files that a spec has exactly once. */
export const singleFiles: Readonly<Record<Exclude<FileKind, "operation" | "object">, string>> = {
  service: "spec/service.yaml",
  parameters: "spec/parameters.yaml",
  groups: "spec/groups.yaml",
  enumerations: "spec/enumerations.yaml",
  "error-codes": "spec/error-codes.yaml",
  "demo-account": "spec/demo-account.yaml",
  "life-cycles": "spec/life-cycles.yaml",
};

const kinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  [singleFiles.service, "service"],
  [singleFiles.parameters, "parameters"],
  [singleFiles.groups, "groups"],
  [singleFiles.enumerations, "enumerations"],
  [singleFiles["error-codes"], "error-codes"],
  [singleFiles["demo-account"], "demo-account"],
  [singleFiles["life-cycles"], "life-cycles"],
]);

/** What a file is for follows from its place alone. */
export const kindOf = (file: string): FileKind | undefined => {
  if (/^spec\/operations\/[^/]+\.yaml$/.test(file)) return "operation";
  if (/^spec\/objects\/[^/]+\.yaml$/.test(file)) return "object";
  return kinds.get(file);
};

/** The name that an operation's or object's file gives it: `spec/objects/order.yaml` is about `order`. */
export const nameInFile = (file: string): string => file.replace(/^.*\//, "").replace(/\.yaml$/, "");

export const schemaFile = (kind: FileKind): string => `spec/schema/${kind}.schema.json`;
