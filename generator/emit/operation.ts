import type { Member, Model, Operation, Parameter, ValueField, Variant } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { array, comment, example, jsDoc, literal, object, propertyName, tag } from "../text/code.js";
import type { Code } from "../text/code.js";
import { shapeTable } from "./objects.js";
import {
  alias,
  constant,
  customProperty,
  extended,
  fieldProperty,
  functionOf,
  interfaceOf,
  literalProperty,
  memberProperties,
  objectProperty,
} from "./statements.js";

type Use = (name: string) => string;

/** One operation: the types of its parameters and its answer, its table for the runtime, its function. */
export function emitOperation(operation: Operation, model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.operation(operation.name));
  const { use } = uses;
  return uses.file(operation.at.file, [
    ...parameterTypes(operation, use),
    answerType(operation, use),
    constant(
      names.operation(operation.name),
      `${use("Operation")}<${names.parameters(operation.name)}, ${names.answer(operation.name)}>`,
      operationTable(operation, model, use),
      `What the runtime knows about ${operation.name}.`,
    ),
    callFunction(operation, model, use),
  ]);
}

function answerType({ name, answer }: Operation, use: Use): Statement {
  const doc = `What ${name} answers when it was executed.`;
  if (answer.length === 0)
    return alias(names.answer(name), "Readonly<Record<string, never>>", `${doc} The answer has no data of its own.`);
  const properties = answer.map((field) =>
    field.is === "value" ? fieldProperty(field, use) : objectProperty(field, use),
  );
  return interfaceOf(names.answer(name), doc, { properties });
}

/** Names of the fingerprint, and those that a confirmation has: what a call adds stands beside them. */
function reservedIn({ service, confirmation: { state, fingerprint, fields } }: Model): string[] {
  return [
    service.fingerprint.parameter,
    state,
    fingerprint.parameter,
    fingerprint.order,
    ...fields.map(({ name }) => name),
  ];
}

function operationTable(operation: Operation, model: Model, use: Use): Code {
  const { name, effect, endpoint, fingerprint, variants, unsigned } = operation;
  const sent = parametersOf(operation);
  return object([
    ["name", literal(name)],
    ["effect", literal(effect)],
    ["interface", literal(operation.interface.name)],
    ["endpoint", literal(endpoint)],
    ["fingerprint", signedFields(fingerprint, use)],
    [
      "variants",
      variants &&
        object([
          ["by", literal(variants.by.property)],
          ["fingerprint", variantFields(variants.cases, use)],
        ]),
    ],
    ["unsigned", literal(unsigned.map(({ property }) => property))],
    ["custom", operation.custom ? literal({ reserved: reservedIn(model) }) : undefined],
    ["personal", literal(sent.filter((one) => one.personal || one.secret).map(({ property }) => property))],
    ["amounts", literal(amountsOf(operation))],
    ["effectSign", operation.effectSign && literal(operation.effectSign)],
    [
      "answer",
      shapeTable(
        "",
        operation.answer.filter((field): field is ValueField => field.is === "value"),
        operation.answer.filter((field) => field.is === "objects"),
        use,
      ),
    ],
    ["checkParameters", use(names.checkParameters(name))],
    ["checkAnswer", use(names.checkAnswer(name))],
  ]);
}

function signedFields(members: readonly Member[], use: Use): Code {
  return array(
    members.map((member) => {
      if (member.is === "parameter") return literal(member.property);
      return member.repeats === undefined
        ? `...${use(names.groupOrder(member.name))}`
        : use(names.groupTable(member.name));
    }),
  );
}

function variantFields(
  cases: readonly { readonly value: string; readonly fingerprint: readonly Member[] }[],
  use: Use,
): Code {
  return object(cases.map(({ value, fingerprint }) => [value, signedFields(fingerprint, use)]));
}

/** Amounts in the currency of the call. A basket's amounts are left alone: what a sum of prices may have is the acquirer's matter. */
function amountsOf({ required, optional }: Operation): string[] {
  return [...required, ...optional].flatMap((member) =>
    member.is === "parameter" && member.type.name === "amount" ? [member.property] : [],
  );
}

function parametersOf({ required, optional, variants }: Operation): Parameter[] {
  const members = [
    ...required,
    ...optional,
    ...(variants?.cases ?? []).flatMap((one) => [...one.required, ...one.optional]),
  ];
  const all = members.flatMap((member) =>
    member.is === "parameter" ? [member] : [...member.required, ...member.optional],
  );
  return [...new Map(all.map((parameter) => [parameter.property, parameter])).values()];
}

function callFunction(operation: Operation, model: Model, use: Use): Statement {
  const { name, summary, description, source, note, required } = operation;
  const answer = names.answer(name);
  const doc = comment(
    jsDoc([summary]),
    ...[description, note, effectDoc(operation)]
      .filter((text) => text !== undefined)
      .map((text) => `\n${jsDoc([text])}`),
    "",
    tag("returns", "what became of the call; look at `outcome` first."),
    "@throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.",
    tag("see", source),
    example(exampleOf(operation, model)),
  );
  return functionOf(names.function(name), doc, {
    parameters: [
      { name: "client", type: use("Client") },
      { name: "parameters", type: names.parameters(name), ...(required.length === 0 ? { initializer: "{}" } : {}) },
      {
        name: "options",
        type: use(operation.effect === "reads" ? "ReadOptions" : "CallOptions"),
        hasQuestionToken: true,
      },
    ],
    returnType: `Promise<${use("Result")}<${answer}>>`,
    statements: `return ${use("call")}(client, ${names.operation(name)}, parameters, options);`,
  });
}

function effectDoc({ effect }: Operation): string {
  switch (effect) {
    case "reads":
      return "Only reads; may be called again at any time.";
    case "reserves":
      return "Moves no money; may be called again at any time.";
    case "moves-money":
      return "Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.";
  }
}

/** The type of an operation's parameters: an interface, or with variants a union that one parameter tells apart. */
function parameterTypes(operation: Operation, use: Use): Statement[] {
  const { name, variants } = operation;
  const doc = `Parameters of {@link ${names.function(name)}}.`;
  if (variants === undefined)
    return isEmpty(operation)
      ? [alias(names.parameters(name), "Readonly<Record<string, never>>", doc)]
      : [commonType(operation, names.parameters(name), doc, use)];
  const common = names.commonParameters(name);
  const cases = variants.cases.map((one) => variantType(operation, one, common, use));
  const union = variants.cases.map(({ value }) => names.variantParameters(name, value)).join(" | ");
  return [
    commonType(operation, common, `Parameters that every kind of ${name} takes.`, use),
    ...cases,
    alias(names.parameters(name), union, `${doc} \`${variants.by.property}\` tells the kinds apart.`),
  ];
}

function isEmpty({ required, optional }: Operation): boolean {
  return required.length === 0 && optional.length === 0;
}

function commonType(operation: Operation, name: string, doc: string, use: Use): Statement {
  const { required, optional, variants, needs } = operation;
  const own = required.filter((member) => member !== variants?.by);
  return interfaceOf(name, doc, {
    extends: extended([...required, ...optional], use),
    properties: [
      ...memberProperties(own, true, use),
      ...memberProperties(optional, false, use, needs),
      ...(operation.custom ? [customProperty()] : []),
    ],
  });
}

function variantType({ name, variants }: Operation, variant: Variant, common: string, use: Use): Statement {
  const { value, summary, source, note, retired, required, optional } = variant;
  const doc = comment(
    jsDoc([summary, note]),
    retired === undefined ? "" : tag("deprecated", retired),
    tag("see", source),
  );
  return interfaceOf(names.variantParameters(name, value), doc, {
    extends: [common, ...extended([...required, ...optional], use)],
    properties: [
      ...(variants === undefined ? [] : [literalProperty(variants.by, value)]),
      ...memberProperties(required, true, use),
      ...memberProperties(optional, false, use),
    ],
  });
}

/** A call that compiles: the operation's first vector, whose values are known to be right. */
function exampleOf(operation: Operation, model: Model): string {
  const vector = [...operation.vectors, ...(operation.variants?.cases ?? []).flatMap(({ vectors }) => vectors)][0];
  const { parameters } = vector ?? { parameters: {} };
  const name = names.function(operation.name);
  const call = Object.keys(parameters).length === 0 ? `${name}(client)` : `${name}(client, ${listed(parameters)})`;
  const field = operation.answer[0]?.name;
  return [
    `const client = createClient({ ...${firstDemo(model)}, baseUrl: "http://127.0.0.1:8080" });`,
    `const result = await ${call};`,
    `if (result.outcome === "done") console.log(${field === undefined ? '"done"' : `result.data.${field}`});`,
  ].join("\n");
}

function firstDemo(model: Model): string {
  const demo = model.service.credentials.find(({ mode }) => mode === "demo");
  return names.credentials(demo?.name ?? "");
}

/** An object literal as prettier would format it; prettier leaves comments alone. */
function listed(parameters: Readonly<Record<string, unknown>>): string {
  const properties = Object.entries(parameters).map(([name, value]) => `${propertyName(name)}: ${literal(value)}`);
  const oneLine = `{ ${properties.join(", ")} }`;
  return oneLine.length <= 75 ? oneLine : `{\n${properties.map((property) => `  ${property},\n`).join("")}}`;
}
