/** Kinds of which a spec has exactly one file. */
const singleKinds = [
  "service",
  "parameters",
  "groups",
  "enumerations",
  "error-codes",
  "demo-account",
  "life-cycles",
] as const;

/** Kinds of which it has a file for each thing that is called by a name. */
const namedKinds = ["operation", "object"] as const;

type SingleKind = (typeof singleKinds)[number];
type NamedKind = (typeof namedKinds)[number];

export type FileKind = SingleKind | NamedKind;

export const fileKinds: readonly FileKind[] = [...singleKinds, ...namedKinds];

/** The files that a spec has exactly once. */
export const singleFiles: Readonly<Record<SingleKind, string>> = {
  service: "spec/service.yaml",
  parameters: "spec/parameters.yaml",
  groups: "spec/groups.yaml",
  enumerations: "spec/enumerations.yaml",
  "error-codes": "spec/error-codes.yaml",
  "demo-account": "spec/demo-account.yaml",
  "life-cycles": "spec/life-cycles.yaml",
};

const kinds: ReadonlyMap<string, FileKind> = new Map(singleKinds.map((kind) => [singleFiles[kind], kind]));

/** What a file is for follows from its place alone. */
export function kindOf(file: string): FileKind | undefined {
  if (/^spec\/operations\/[^/]+\.yaml$/.test(file)) return "operation";
  if (/^spec\/objects\/[^/]+\.yaml$/.test(file)) return "object";
  return kinds.get(file);
}

/** The file of an operation or object: `spec/objects/order.yaml`. */
export function fileOf(kind: NamedKind, name: string): string {
  return `spec/${kind}s/${name}.yaml`;
}

/** The name that an operation's or object's file gives it: `spec/objects/order.yaml` is about `order`. */
export function nameInFile(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

export function schemaFile(kind: FileKind): string {
  return `spec/schema/${kind}.schema.json`;
}

export function isSchemaFile(file: string): boolean {
  return file.startsWith("spec/schema/");
}
