import { comment, example, jsDoc, tag } from "../code/js-doc.js";
import type { Model, Operation } from "../model/model.js";
import type { AnswerField, ObjectField } from "../model/model-answers.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { alias, functionOf } from "./statements.js";

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
function lookupIn({ operations }: Model): { operation: Operation; field: ObjectField } {
  for (const operation of operations) {
    const field = operation.answer.find(isSingleObject);
    if (field !== undefined) return { operation, field };
  }
  throw new Error("no operation answers with a single object: nothing could be looked up");
}

function isSingleObject(field: AnswerField): field is ObjectField {
  return field.is === "objects" && field.single;
}
