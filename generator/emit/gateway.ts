import { formOf } from "../model/data-types.js";
import type { Member, Model, Operation, Parameter } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { extending, jsDoc, literal, object } from "../text/code.js";
import type { Code } from "../text/code.js";
import { byCodePoint } from "../text/words.js";
import { constant, interfaceOf, localConstant } from "./statements.js";

/** What the gateway's own side knows: names as on the wire, labels and ids for its error codes. The sandbox works with it. */
export function emitGateway(model: Model, plan: Plan): SourceFile {
  const sent = model.parameters.map((parameter) => [parameter.key, parameterTable(parameter, model)] as const);
  return new Uses(plan, paths.gateway).file("spec", [
    interfaceOf("GatewayParameter", "How the gateway sees a parameter.", {
      properties: [
        { name: "label", type: "string", isReadonly: true, docs: ["In error messages."] },
        { name: "errorId", type: "string", isReadonly: true, docs: ["Last three digits of its error codes."] },
        { name: "type", type: "string", isReadonly: true, docs: ["Data type of the spec."] },
        { name: "form", type: "string", isReadonly: true, docs: ["Regular expression (flag u) for a whole value."] },
        { name: "min", type: "number", isReadonly: true, docs: ["Bytes of UTF-8."] },
        { name: "max", type: "number", isReadonly: true, docs: ["Bytes of UTF-8."] },
      ],
    }),
    interfaceOf("GatewayVariant", "What one kind of an operation adds.", {
      properties: [
        { name: "required", type: "readonly string[]", isReadonly: true },
        { name: "fingerprint", type: "readonly string[]", isReadonly: true },
      ],
    }),
    interfaceOf(
      "GatewayOperation",
      "How the gateway sees an operation. Names are those on the wire; `{n}` stands for an item's number.",
      {
        extends: ["GatewayVariant"],
        properties: [
          {
            name: "interface",
            type: "string",
            isReadonly: true,
            docs: ["Of the service, which says what else is signed."],
          },
          { name: "endpoint", type: "string", isReadonly: true },
          {
            name: "missing",
            type: "readonly string[]",
            isReadonly: true,
            docs: ["Required parameters in the order in which missing ones are reported."],
          },
          {
            name: "later",
            type: "readonly string[]",
            isReadonly: true,
            hasQuestionToken: true,
            docs: ["Of these, what is reported only once the merchant is known."],
          },
          {
            name: "codes",
            type: FIELDS,
            isReadonly: true,
            hasQuestionToken: true,
            docs: ["Codes of missing parameters that are not made of the family and the id."],
          },
          { name: "unsigned", type: "readonly string[]", isReadonly: true },
          {
            name: "mayBeUnsigned",
            type: "readonly string[]",
            isReadonly: true,
            hasQuestionToken: true,
            docs: ["What a request that names its own order may leave out of it."],
          },
          {
            name: "needs",
            type: "readonly { readonly by: string; readonly values: readonly string[]; readonly required: readonly string[] }[]",
            isReadonly: true,
            hasQuestionToken: true,
            docs: ["What some values of a parameter need of the optional ones."],
          },
          {
            name: "repeating",
            type: "readonly { readonly counter: string; readonly fields: readonly string[]; readonly required: readonly string[] }[]",
            isReadonly: true,
            docs: ["Groups that repeat: the counter, then the fields of each item."],
          },
          {
            name: "variants",
            type: "{ readonly by: string; readonly cases: Readonly<Record<string, GatewayVariant>> }",
            isReadonly: true,
            hasQuestionToken: true,
          },
        ],
      },
    ),
    ...typeConstants(model),
    constant(
      "gatewayParameters",
      "Readonly<Record<string, GatewayParameter>>",
      object(sent),
      jsDoc([
        "Every request parameter by its name; where an interface has a form of its own for it, by `interface.name` too.",
      ]),
    ),
    constant(
      "gatewayOperations",
      "Readonly<Record<string, GatewayOperation>>",
      object(model.operations.map((operation) => [operation.name, operationTable(operation)])),
      "Every operation by its name.",
    ),
    constant(
      "gatewayMessages",
      "Readonly<Record<string, string>>",
      object(model.errorFamilies.map(({ prefix, wire, template }) => [prefix, literal(wire ?? `${template}.`)])),
      jsDoc(["Texts of the error families as they stand in answers; `{0}` is the parameter's label."]),
    ),
    constant(
      "gatewayConfirmation",
      undefined,
      `${literal(confirmationNames(model))} as const`,
      jsDoc([
        "Names in a confirmation: of the state, the fingerprint, the order of what is signed, and the secret in it.",
      ]),
    ),
    constant(
      "gatewayLimits",
      undefined,
      `${literal(model.service.limits)} as const`,
      jsDoc(["Most parameters of a request, and the longest names and values in bytes of UTF-8."]),
    ),
    constant(
      "gatewayOwnTexts",
      "readonly string[]",
      literal([
        ...model.errorFamilies.filter(({ isOurs }) => isOurs).map(({ prefix }) => prefix),
        ...model.errorCodes.filter(({ isOurs }) => isOurs).map(({ code }) => code),
      ]),
      "Error families and fixed codes whose text is worded by this project: the gateway's own was never recorded.",
    ),
  ]);
}

function confirmationNames({ confirmation }: Model): Readonly<Record<string, string>> {
  const { state, fingerprint } = confirmation;
  return { state, fingerprint: fingerprint.parameter, order: fingerprint.order, secret: fingerprint.secret };
}

/** One constant for each data type that a parameter has. */
function typeConstants({ parameters, currencies }: Model): Statement[] {
  const codes = currencies.flatMap(({ code, numeric }) => [code, numeric]);
  const types = new Map(parameters.map(({ type }) => [names.type(type), type]));
  return [...types]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, type]) => localConstant(name, literal({ type: type.name, form: formOf(type, codes) })));
}

function parameterTable({ name, label, errorId, type }: Parameter, { service }: Model): Code {
  return extending(names.type(type), {
    label: label ?? name.replace("{n}", ""),
    errorId: errorId ?? "000",
    min: type.min ?? 1,
    max: type.max ?? service.limits.valueLength,
  });
}

function operationTable(operation: Operation): string {
  const { endpoint, required, missing, fingerprint, unsigned, optional, variants } = operation;
  const { mayBeUnsigned, needs } = operation;
  const groups = [...required, ...optional].flatMap((member) =>
    member.is === "group" && member.repeats !== undefined ? [{ ...member, repeats: member.repeats }] : [],
  );
  return literal({
    interface: operation.interface.name,
    endpoint,
    required: wireNames(required),
    missing: missing.order.map(({ name }) => name),
    later: some(missing.later.map(({ name }) => name)),
    codes: Object.keys(missing.codes).length === 0 ? undefined : missing.codes,
    fingerprint: wireNames(fingerprint),
    unsigned: unsigned.map(({ name }) => name),
    mayBeUnsigned: some(mayBeUnsigned.map(({ name }) => name)),
    needs: some(
      needs.map(({ by, values, required: names }) => ({
        by: by.name,
        values,
        required: names.map(({ name }) => name),
      })),
    ),
    repeating: groups.map(({ repeats, fingerprint: fields, required: inItem }) => ({
      counter: repeats.counter.name,
      fields: fields.map(({ name }) => name),
      required: inItem.map(({ name }) => name),
    })),
    variants: variants && {
      by: variants.by.name,
      cases: Object.fromEntries(
        variants.cases.map((one) => [
          one.value,
          { required: wireNames(one.required), fingerprint: wireNames(one.fingerprint) },
        ]),
      ),
    },
  });
}

/** What most operations have none of is left out of their tables. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A repeating group stands as its counter, which the items follow. */
function wireNames(members: readonly Member[]): string[] {
  return members.flatMap((member) => {
    if (member.is === "parameter") return [member.name];
    return member.repeats === undefined ? member.fingerprint.map(({ name }) => name) : [member.repeats.counter.name];
  });
}

const FIELDS = "Readonly<Record<string, string>>";

/** What the vendor's demo account answers; the sandbox repeats it. */
export function emitDemoAccount({ demoAccount, service }: Model, plan: Plan): SourceFile {
  const { account, shopIds, unknownOrders, orders, answers, financialInstitutions, cards, refusals } = demoAccount;
  const credentials = service.credentials.find(({ name }) => name === account);
  const uses = new Uses(plan, paths.demoAccount);
  const { use } = uses;
  return uses.file(singleFiles["demo-account"], [
    interfaceOf("DemoOrder", "One canned order: wire values without counters and times.", {
      properties: [
        { name: "order", type: FIELDS, isReadonly: true },
        { name: "payments", type: `readonly ${FIELDS}[]`, isReadonly: true },
        { name: "credits", type: `readonly ${FIELDS}[]`, isReadonly: true },
      ],
    }),
    constant(
      "demoAccount",
      undefined,
      `${literal({ customerId: credentials?.customerId, secret: credentials?.secret, password: credentials?.password, shopIds })} as const`,
      jsDoc(["Credentials that the demo account accepts."]),
    ),
    constant(
      "publishedAccounts",
      "Readonly<Record<string, { readonly secret: string; readonly password: string }>>",
      object(service.credentials.map(({ name }) => [names.credentials(name), use(names.credentials(name))])),
      "Every account that the vendor published, by its name in the client.",
    ),
    constant(
      "demoOrders",
      "Readonly<Record<string, DemoOrder>>",
      object(
        orders.map(({ orderNumber, order, payments, credits }) => [orderNumber, literal({ order, payments, credits })]),
      ),
      "Answers of getOrderDetails by order number.",
    ),
    constant(
      "demoUnknownOrders",
      "readonly string[]",
      literal(unknownOrders),
      "Order numbers that every operation treats as unknown.",
    ),
    constant(
      "demoAnswers",
      `Readonly<Record<string, { readonly fields: ${FIELDS}; readonly first?: string }>>`,
      literal(answers),
      "Fixed answers of the other operations; `{name}` echoes a parameter of the request.",
    ),
    constant(
      "demoFinancialInstitutions",
      `readonly ${FIELDS}[]`,
      literal(financialInstitutions),
      "What getFinancialInstitutions lists.",
    ),
    constant(
      "demoCards",
      `Readonly<Record<string, ${FIELDS}>>`,
      literal(cards),
      "Cards that a consumer can pay with, by their numbers: brand and financialInstitution.",
    ),
    constant(
      "demoRefusals",
      "Readonly<Record<string, { readonly status: string; readonly code: string }>>",
      literal(refusals),
      "Status and error code of requests that the account refuses.",
    ),
  ]);
}
