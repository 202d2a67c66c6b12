import type {
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import type { Model } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { fileOf, singleFiles } from "../read/spec-files.js";
import { isFlag, names, paths } from "./names.js";

/** Where a name can be imported from, and whether it is only a type. */
interface Home {
  readonly path: string;
  readonly isType: boolean;
}

/** A name that generated code needs. */
export interface Needed {
  readonly name: string;
  readonly home: Home;
  /** What of the spec it is called after; undefined for what is there with every spec. */
  readonly after: Spot | undefined;
}

/** Every name that one generated file may take from another, or from the runtime. Decided once, before anything is emitted. */
export type Plan = ReadonlyMap<string, Home>;

/** Names that generated code takes from the runtime, by module. */
const RUNTIME: Readonly<Record<string, readonly (readonly [name: string, kind: "type" | "value"])[]>> = {
  "amount.js": [
    ["amountBy", "value"],
    ["fromMinorUnitsBy", "value"],
    ["toMinorUnitsBy", "value"],
  ],
  "call.js": [["call", "value"]],
  "call-options.js": [
    ["CallOptions", "type"],
    ["ReadOptions", "type"],
  ],
  "client.js": [
    ["Client", "type"],
    ["createClientFor", "value"],
  ],
  "confirmation/read-confirmation.js": [
    ["ConfirmationOf", "type"],
    ["ExpectedPayment", "type"],
    ["readConfirmationBy", "value"],
  ],
  "confirmation/reply.js": [["confirmationReplyBy", "value"]],
  "credentials.js": [
    ["CredentialsOf", "type"],
    ["credentialsFrom", "value"],
  ],
  "error-codes.js": [
    ["ErrorCodeExplanation", "type"],
    ["ErrorTables", "type"],
    ["explainErrorCodeBy", "value"],
  ],
  "explain.js": [
    ["ExplainOptions", "type"],
    ["Explanation", "type"],
    ["explainOperation", "value"],
  ],
  "journal/journal.js": [
    ["JournalOf", "type"],
    ["JournalOptions", "type"],
    ["RecoveredOf", "type"],
    ["openJournalBy", "value"],
  ],
  "options.js": [["ClientOptionsOf", "type"]],
  "reconcile/reconcile.js": [
    ["ReconcileOptions", "type"],
    ["ReconciliationOf", "type"],
    ["reconcileBy", "value"],
  ],
  "result.js": [
    ["Intent", "type"],
    ["Result", "type"],
    ["UnknownResult", "type"],
    ["orThrow", "value"],
  ],
  "spec-tables.js": [
    ["AnswerShape", "type"],
    ["Check", "type"],
    ["ConfirmationTable", "type"],
    ["Operation", "type"],
    ["RepeatingGroup", "type"],
    ["ReplyTable", "type"],
    ["Service", "type"],
    ["named", "value"],
    ["namedBy", "value"],
  ],
};

/** What the package offers besides the operations, by file: an operation of such a name would be exported in its place. */
const ENTRANCES: Readonly<Record<string, readonly string[]>> = {
  [paths.amounts]: ["formatAmount", "fromMinorUnits", "toMinorUnits"],
  [paths.client]: ["createClient", "credentialsFromEnv", "explain"],
  [paths.confirmation]: ["confirmationReply", "readConfirmation"],
  [paths.errorCodes]: ["explainErrorCode"],
  [paths.reconcile]: ["reconcile"],
  [paths.service]: ["profileNames", "servers"],
};

/** Decides the home of every name. @throws when two homes want the same one; the check of a spec has found that before */
export function plan(model: Model): Plan {
  const homes = new Map<string, Home>();
  for (const { name, home } of neededBy(model)) {
    const other = homes.get(name);
    if (other !== undefined) throw new Error(`the name ${name} is needed in ${other.path} and in ${home.path}`);
    homes.set(name, home);
  }
  return homes;
}

/** Every name that is needed, in the order in which their homes are decided. */
export function neededBy(model: Model): readonly Needed[] {
  const needed: Needed[] = [];
  const add = (path: string, isType: boolean, name: string, after?: Spot): void => {
    needed.push({ name, home: { path, isType }, after });
  };
  for (const [module, exported] of Object.entries(RUNTIME)) {
    for (const [name, kind] of exported) add(`../runtime/${module}`, kind === "type", name);
  }
  for (const { name, values } of model.enumerations) {
    const after = keyIn(singleFiles.enumerations, "enumerations", name);
    add(paths.enumerations, true, names.enumeration(name), after);
    if (isFlag(values)) continue;
    add(paths.enumerations, false, names.enumerationValues(name), after);
    add(paths.enumerations, false, names.enumerationGuard(name), after);
  }
  for (const name of ["Currency", "CurrencyNumber"]) add(paths.enumerations, true, name);
  add(paths.enumerations, false, "currencies");
  add(paths.enumerations, false, "isCurrency");
  for (const group of model.groups) {
    const after = keyIn(singleFiles.groups, "groups", group.name);
    if (group.repeats === undefined) {
      add(paths.groups, true, names.groupParameters(group.name), after);
      add(paths.groups, false, names.groupOrder(group.name), after);
    } else {
      add(paths.groups, true, group.repeats.typeName, after);
      add(paths.groups, false, names.groupTable(group.name), after);
    }
  }
  for (const { name } of model.objects) {
    const after = nameIn("object", name);
    if (name !== model.service.errors.object.name) add(paths.object(name), true, names.object(name), after);
    add(paths.object(name), false, names.shape(name), after);
  }
  for (const { name, variants } of model.operations) {
    const path = paths.operation(name);
    const after = nameIn("operation", name);
    for (const { value } of variants?.cases ?? []) {
      add(path, true, names.variantParameters(name, value), keyIn(after.file, "variants", "cases", value));
    }
    add(path, true, names.parameters(name), after);
    add(path, true, names.answer(name), after);
    add(path, false, names.operation(name), after);
    add(path, false, names.function(name), after);
    add(paths.validators, false, names.checkParameters(name), after);
    add(paths.validators, false, names.checkAnswer(name), after);
  }
  for (const name of ["Confirmation", "ConfirmationData"]) add(paths.confirmation, true, name);
  add(paths.validators, false, "checkConfirmationData");
  add(paths.validators, false, "checkSettings");
  add(paths.service, false, "service");
  add(paths.service, true, "ProfileName");
  add(paths.operations, false, "operations");
  add(paths.operations, true, "OperationName");
  add(paths.operations, true, "ParametersByOperation");
  for (const [path, exported] of Object.entries(ENTRANCES)) for (const name of exported) add(path, false, name);
  for (const { name } of model.service.credentials) {
    add(paths.service, false, names.credentials(name), keyIn(singleFiles.service, "credentials", name));
  }
  return needed;
}

function keyIn(file: string, ...path: readonly string[]): Spot {
  return { file, path, side: "key" };
}

/** The name that stands in the file of an operation or object. */
function nameIn(kind: "operation" | "object", name: string): Spot {
  return { file: fileOf(kind, name), path: [kind], side: "value" };
}

/** A structure of ts-morph's, whose kind is told by our own word: the package is loaded only when there is something to print. */
export type Statement =
  | ({ readonly is: "constant" } & OptionalKind<VariableStatementStructure>)
  | ({ readonly is: "alias" } & OptionalKind<TypeAliasDeclarationStructure>)
  | ({ readonly is: "interface" } & OptionalKind<InterfaceDeclarationStructure>)
  | ({ readonly is: "function" } & OptionalKind<FunctionDeclarationStructure>)
  | ({ readonly is: "export" } & OptionalKind<ExportDeclarationStructure>);

/** What an emitter makes: statements without imports, and the names that they use from elsewhere. */
export interface SourceFile {
  readonly path: string;
  /** Which part of the spec it comes from, for the first line. */
  readonly from: string;
  readonly statements: readonly Statement[];
  readonly uses: readonly Use[];
}

/** One name to be imported. */
export interface Use {
  readonly name: string;
  readonly path: string;
  readonly isType: boolean;
}

/** Collects the names that one file uses. `use("Result")` gives the name back, and remembers it. */
export class Uses {
  readonly #plan: Plan;
  readonly #path: string;
  readonly #used = new Map<string, Use>();

  constructor(plan: Plan, path: string) {
    this.#plan = plan;
    this.#path = path;
  }

  readonly use = (name: string): string => {
    const home = this.#plan.get(name);
    if (home === undefined) throw new Error(`${this.#path} uses ${name}, which no file exports`);
    if (home.path !== this.#path) this.#used.set(name, { name, ...home });
    return name;
  };

  /** Finishes the file. */
  file(from: string, statements: readonly Statement[]): SourceFile {
    return { path: this.#path, from, statements, uses: [...this.#used.values()] };
  }
}

/** A generated file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
