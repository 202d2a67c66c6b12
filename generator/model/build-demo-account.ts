import { child, items } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { DemoAccount, DemoOrder } from "./model-demo-account.js";
import { below, optionalText, sortedEntries, text, textRecord, texts } from "./read-value.js";

function buildOrder(orderNumber: string, value: Value): DemoOrder {
  return {
    orderNumber,
    source: text(value, "source"),
    order: textRecord(below(value, "order")),
    payments: items(child(value, "payments")).map(textRecord),
    credits: items(child(value, "credits")).map(textRecord),
  };
}

function buildAnswer(value: Value): DemoAccount["answers"][string] {
  const first = optionalText(value, "first");
  return { fields: textRecord(below(value, "fields")), ...(first === undefined ? {} : { first }) };
}

/** Wire fields only: where an institution was found is for the reader of the spec. */
function buildInstitution(value: Value): Readonly<Record<string, string>> {
  const fields = Object.entries(textRecord(value));
  return Object.fromEntries(fields.filter(([name]) => name !== "source" && name !== "note"));
}

export function buildDemoAccount(root: Value): DemoAccount {
  return {
    account: text(root, "account"),
    shopIds: texts(root, "shopIds"),
    orders: sortedEntries(below(root, "orders")).map(([number, value]) => buildOrder(number, value)),
    unknownOrders: texts(below(root, "unknownOrders"), "numbers"),
    answers: Object.fromEntries(
      sortedEntries(below(root, "answers")).map(([name, value]) => [name, buildAnswer(value)]),
    ),
    financialInstitutions: items(below(root, "financialInstitutions")).map(buildInstitution),
    refusals: Object.fromEntries(
      sortedEntries(below(root, "refusals")).map(([name, value]) => [
        name,
        { status: text(value, "status"), code: text(value, "code") },
      ]),
    ),
  };
}
