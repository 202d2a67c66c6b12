import type { AnswerField, Model, ObjectField, Operation } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile } from "../plan/plan.js";
import { comment, example, jsDoc, tag } from "../text/code.js";
import { alias, functionOf, interfaceOf } from "./statements.js";

/** The functions that bind the runtime to this service. */
export function emitClient(_model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.client);
  const { use } = uses;
  return uses.file("spec", [
    interfaceOf("ClientOptions", "How to reach the gateway, and as whom.", {
      extends: [`${use("ClientOptionsOf")}<${use(names.enumeration("Language"))}, ${use("ProfileName")}>`],
      properties: [],
    }),
    interfaceOf("Credentials", "What a merchant is known by, and where.", {
      extends: [`${use("CredentialsOf")}<${use("ProfileName")}>`],
      properties: [],
    }),
    functionOf(
      "createClient",
      comment(
        jsDoc(["Makes a client. It opens no connection; every call opens one of its own."]),
        "@throws {InvalidOptionsError} with every fault in the options; secrets are never shown.",
        example('const client = createClient({ customerId: "D200001", secret, password, shopId: "seamless" });'),
      ),
      {
        parameters: [{ name: "options", type: "ClientOptions" }],
        returnType: use("Client"),
        statements: `return ${use("createClientFor")}(${use("service")}, options);`,
      },
    ),
    functionOf(
      "credentialsFromEnv",
      comment(
        jsDoc([
          "Credentials from the environment: QMORE_CUSTOMER_ID, QMORE_SECRET, QMORE_PASSWORD, and where there are such",
          "QMORE_SHOP_ID, QMORE_PROFILE and QMORE_BASE_URL.",
        ]),
        "@throws {InvalidOptionsError} that names every variable which is missing or empty.",
        example("const client = createClient(credentialsFromEnv());"),
      ),
      {
        parameters: [{ name: "env", type: "Readonly<Record<string, string | undefined>>", initializer: "process.env" }],
        returnType: "Credentials",
        statements: `return ${use("credentialsFrom")}(env, ${use("profileNames")});`,
      },
    ),
    functionOf(
      "explain",
      comment(
        jsDoc([
          "Shows what a call would send, without sending it: URL, headers, body, and every value in fingerprint order.",
          "Secret, password and personal data are masked unless `reveal` is true.",
        ]),
        "@throws {InvalidParametersError} when a parameter is wrong, as the call itself would.",
        example('explain(client, "getOrderDetails", { orderNumber: "23473341" }).fields;'),
      ),
      {
        typeParameters: [{ name: "Name", constraint: use("OperationName") }],
        parameters: [
          { name: "client", type: use("Client") },
          { name: "operation", type: "Name" },
          { name: "parameters", type: `${use("ParametersByOperation")}[Name]` },
          { name: "options", type: use("ExplainOptions"), hasQuestionToken: true },
        ],
        returnType: use("Explanation"),
        statements: `return ${use("explainOperation")}(client, ${use("named")}(${use("operations")}, operation), parameters, options);`,
      },
    ),
  ]);
}

/** The functions that find out what became of a call: bound to the operation that looks orders up. */
export function emitReconcile(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.reconcile);
  const { use } = uses;
  const lookup = lookupIn(model);
  const order = use(names.object(lookup.field.object.name));
  const table = use(names.operation(lookup.operation.name));
  return uses.file("spec/operations", [
    alias(
      "Reconciliation",
      `${use("ReconciliationOf")}<${order}>`,
      "What became of a call whose outcome was `unknown`.",
    ),
    functionOf(
      "reconcile",
      comment(
        jsDoc([
          "Finds out what became of a call whose outcome is `unknown`, by looking its order up; nothing is ever sent again.",
          "Takes the result, or the intent that `onIntent` wrote down before a crash.",
        ]),
        "",
        jsDoc([
          "Give it the order as it was right before the call: without that, `executed` is said only of calls that make an order. " +
            "With it, the assumption is that nobody else acts on this order in between; numbers that other calls got go into " +
            "`known`. Before recurPayment and transferFund reserve an order number; without one, nothing can be looked up.",
        ]),
        tag("returns", "`executed` with the number found, `not-executed`, or `still-unclear`, with the reasons"),
        tag("throws", "{TypeError} for what is neither a result that is `unknown` nor an intent"),
        tag("throws", "{RangeError} for an option that cannot be"),
        example(
          [
            'const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;',
            "const before = orThrow(await getOrderDetails(client, { orderNumber: parameters.orderNumber })).order;",
            "const result = await refund(client, parameters);",
            'if (result.outcome === "unknown") console.log((await reconcile(client, result, { before })).verdict);',
          ].join("\n"),
        ),
      ),
      {
        parameters: [
          { name: "client", type: use("Client") },
          { name: "subject", type: `${use("UnknownResult")} | ${use("Intent")}` },
          { name: "options", type: use("ReconcileOptions"), hasQuestionToken: true },
        ],
        returnType: "Promise<Reconciliation>",
        statements: `return ${use("reconcileBy")}(client, ${use("operations")}, ${table}, subject, options);`,
      },
    ),
  ]);
}

/** The operation that looks up one order, and the field that it stands in. */
export function lookupIn({ operations }: Model): { operation: Operation; field: ObjectField } {
  for (const operation of operations) {
    const field = operation.answer.find(isSingleObject);
    if (field !== undefined) return { operation, field };
  }
  throw new Error("no operation answers with a single object: nothing could be looked up");
}

function isSingleObject(field: AnswerField): field is ObjectField {
  return field.is === "objects" && field.single;
}
