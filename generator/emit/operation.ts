import { comment, example, jsDoc, tag } from "../code/js-doc.js";
import { array, literal, object } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import type { Member, Model, Operation, Parameter } from "../model/model.js";
import type { ValueField } from "../model/model-answers.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { exampleOf } from "./example.js";
import { parameterTypes } from "./parameters.js";
import { shapeTable } from "./shape.js";
import { alias, constant, functionOf, interfaceOf } from "./statements.js";
import { fieldProperty, objectProperty } from "./types.js";

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
      operationTable(operation, use),
      `What the runtime knows about ${operation.name}.`,
    ),
    callFunction(operation, model, use),
  ]);
}

function answerType({ name, answer }: Operation, use: Use): ReturnType<typeof alias> | ReturnType<typeof interfaceOf> {
  const doc = `What ${name} answers when it was executed.`;
  if (answer.length === 0)
    return alias(names.answer(name), "Readonly<Record<string, never>>", `${doc} The answer has no data of its own.`);
  const properties = answer.map((field) =>
    field.is === "value" ? fieldProperty(field, use) : objectProperty(field, use),
  );
  return interfaceOf(names.answer(name), doc, { properties });
}

function operationTable(operation: Operation, use: Use): Code {
  const { name, effect, endpoint, fingerprint, variants, unsigned } = operation;
  const sent = parametersOf(operation);
  return object([
    ["name", literal(name)],
    ["effect", literal(effect)],
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

function callFunction(operation: Operation, model: Model, use: Use): ReturnType<typeof functionOf> {
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
      return "Uses up a number and changes nothing else; may be called again at any time.";
    case "moves-money":
      return "Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.";
  }
}
