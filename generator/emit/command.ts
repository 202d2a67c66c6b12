import { describeType } from "../model/data-types.js";
import type { Group, Member, Model, Operation, Parameter } from "../model/model.js";
import { paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { literal, object } from "../text/code.js";
import { comparedIn } from "./journal.js";
import { interfacesTable } from "./service.js";
import { constant, interfaceOf, typeLine } from "./statements.js";

/** What somebody who types an operation has to know: plain data, so that help and completion load no client. */
export function emitCommand(model: Model, plan: Plan): SourceFile {
  const { fingerprint, headers, defaults, interfaces, callTimeout } = model.service;
  const repeating = model.groups.filter(({ repeats }) => repeats !== undefined);
  const uses = new Uses(plan, paths.command);
  const service = uses.use("Service");
  return uses.file("spec", [
    ...tables(),
    constant(
      "commandParameters",
      "Readonly<Record<string, CommandParameter>>",
      object(model.parameters.map((parameter) => [parameter.key, parameterTable(parameter)])),
      "Every parameter of a request, under the key by which operations name it.",
    ),
    constant(
      "commandGroups",
      "Readonly<Record<string, CommandGroup>>",
      object(repeating.map((group) => [group.name, groupTable(group)])),
      "Every group that repeats, by its name.",
    ),
    constant(
      "commandService",
      `Pick<${service}, "defaultProfile" | "fingerprintParameter" | "headers" | "interfaces" | "callTimeout">`,
      object([
        ["defaultProfile", literal(defaults.profile)],
        ["fingerprintParameter", literal(fingerprint.parameter)],
        ["headers", object(headers.map(({ name, value }) => [name, literal(value)]))],
        ["interfaces", interfacesTable(interfaces)],
        ["callTimeout", literal(callTimeout)],
      ]),
      "What is signed and sent around every operation.",
    ),
    constant(
      "comparedFields",
      "readonly string[]",
      literal(comparedIn(model)),
      "Fields of payments and credits in which a look at an order is compared with an earlier one.",
    ),
    constant(
      "commandOperations",
      "Readonly<Record<string, CommandOperation>>",
      object(model.operations.map((operation) => [operation.name, operationTable(operation)])),
      "Every operation by its name.",
    ),
  ]);
}

const LIST = "readonly string[]";

function tables(): Statement[] {
  return [
    interfaceOf("CommandParameter", "A parameter, for people.", {
      properties: [
        { name: "name", type: "string", isReadonly: true, docs: ["As the client takes it."] },
        { name: "meaning", type: "string", isReadonly: true },
        { name: "type", type: "string", isReadonly: true, docs: ["Data type of the spec."] },
        {
          name: "form",
          type: "string",
          isReadonly: true,
          hasQuestionToken: true,
          docs: ["Data type and length, where the meaning does not say all."],
        },
        { name: "values", type: LIST, isReadonly: true, hasQuestionToken: true, docs: ["All that it may be."] },
        { name: "example", type: "string", isReadonly: true, hasQuestionToken: true },
      ],
    }),
    interfaceOf("CommandMembers", "Keys of parameters, and names of groups that repeat.", {
      properties: [
        { name: "required", type: LIST, isReadonly: true },
        { name: "optional", type: LIST, isReadonly: true },
      ],
    }),
    interfaceOf("CommandGroup", "A group that repeats.", {
      extends: ["CommandMembers"],
      properties: [{ name: "meaning", type: "string", isReadonly: true }],
    }),
    interfaceOf("CommandKind", "One kind of an operation, and what it takes beside what all kinds take.", {
      extends: ["CommandMembers"],
      properties: [
        { name: "value", type: "string", isReadonly: true },
        { name: "summary", type: "string", isReadonly: true },
        { name: "retired", type: "string", isReadonly: true, hasQuestionToken: true },
      ],
    }),
    interfaceOf("CommandOperation", "An operation, for people.", {
      extends: ["CommandMembers"],
      properties: [
        { name: "summary", type: "string", isReadonly: true },
        { name: "description", type: "string", isReadonly: true, hasQuestionToken: true },
        { name: "effect", type: '"reads" | "reserves" | "moves-money"', isReadonly: true },
        {
          name: "asks",
          type: "string",
          isReadonly: true,
          hasQuestionToken: true,
          docs: ["Before money moves, with required parameters as `{name}`."],
        },
        {
          name: "kinds",
          type: "{ readonly by: string; readonly cases: readonly CommandKind[] }",
          isReadonly: true,
          hasQuestionToken: true,
          docs: ["Told apart by the value of one parameter."],
        },
        { name: "custom", type: "boolean", isReadonly: true, docs: ["A call may add parameters of its own."] },
        {
          name: "example",
          type: "Readonly<Record<string, unknown>>",
          isReadonly: true,
          docs: ["Parameters of a call whose fingerprint is known."],
        },
      ],
    }),
  ];
}

function parameterTable({ property, meaning, type, example }: Parameter): string {
  const values = type.name === "enumeration" ? type.enumeration?.values.map(({ value }) => value) : undefined;
  const form = values === undefined ? typeLine(type.name, describeType(type)) : undefined;
  return literal({ name: property, meaning, type: type.name, form, values, example });
}

function groupTable({ meaning, required, optional }: Group): string {
  return literal({ meaning, ...members(required, optional) });
}

function operationTable(operation: Operation): string {
  const { summary, description, effect, asks, required, optional, variants, custom, vectors } = operation;
  const known = [...vectors, ...(variants?.cases ?? []).flatMap((one) => one.vectors)][0];
  return literal({
    summary,
    description,
    effect,
    asks,
    ...members(required, optional),
    kinds: variants && {
      by: variants.by.property,
      cases: variants.cases.map((one) => ({
        value: one.value,
        summary: one.summary,
        retired: one.retired,
        ...members(one.required, one.optional),
      })),
    },
    custom,
    example: known?.parameters ?? {},
  });
}

/** A group that does not repeat stands as its parameters. */
function members(required: readonly Member[], optional: readonly Member[]): Record<"required" | "optional", string[]> {
  return {
    required: required.flatMap((member) => (isSingle(member) ? [keyOf(member)] : member.required.map(keyOf))),
    optional: [
      ...required.flatMap((member) => (isSingle(member) ? [] : member.optional.map(keyOf))),
      ...optional.flatMap((member) =>
        isSingle(member) ? [keyOf(member)] : [...member.required, ...member.optional].map(keyOf),
      ),
    ],
  };
}

/** What is given as one value: a parameter, or a list of items. */
function isSingle(member: Member): member is Parameter | Repeating {
  return member.is === "parameter" || member.repeats !== undefined;
}

type Repeating = Group & { readonly repeats: object };

const keyOf = (member: Parameter | Repeating): string => (member.is === "parameter" ? member.key : member.name);
