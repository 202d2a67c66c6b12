import { jsDoc } from "../code/js-doc.js";
import { literal, object } from "../code/literal.js";
import type { Model } from "../model/model.js";
import { singleFiles } from "../parse-kind.js";
import { paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { constant, interfaceOf } from "./statements.js";

const FIELDS = "Readonly<Record<string, string>>";

/** What the vendor's demo account answers; the sandbox repeats it. */
export function emitDemoAccount({ demoAccount, service }: Model, plan: Plan): SourceFile {
  const { account, shopIds, unknownOrders, orders, answers, financialInstitutions, refusals } = demoAccount;
  const credentials = service.credentials.find(({ name }) => name === account);
  return new Uses(plan, paths.demoAccount).file(singleFiles["demo-account"], [
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
      "demoRefusals",
      "Readonly<Record<string, { readonly status: string; readonly code: string }>>",
      literal(refusals),
      "Status and error code of requests that the account refuses.",
    ),
  ]);
}
