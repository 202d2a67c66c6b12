import { demoAnswers, demoFinancialInstitutions, demoOrders, demoUnknownOrders } from "../generated/demo-account.js";
import type { DemoOrder } from "../generated/demo-account.js";
import type { Answer } from "./answer.js";
import type { Fields } from "./fields.js";
import { refusedFor } from "./verify.js";
import type { Refusal } from "./verify.js";

/** Answers a verified request, or refuses it for a reason of business. */
export type Behaviour = (operation: string, fields: Fields) => Answer | Refusal;

/** The vendor's demo account: fixed answers, and nothing kept between calls but the numbers given out. */
export function demoBehaviour(now: () => Date): Behaviour {
  let given = 0;
  const fresh = (first: string): string => String(Number(first) + given++);
  return (operation, fields) => {
    switch (operation) {
      case "getOrderDetails":
        return orderDetails(demoOrders[fields.get("orderNumber") ?? ""], now());
      case "getFinancialInstitutions":
        return institutions(fields);
      default:
        if (isAboutUnknownOrder(fields)) return refusedFor("orderNumber", true);
        return fixedAnswer(operation, fields, fresh);
    }
  };
}

function isAboutUnknownOrder(fields: Fields): boolean {
  return ["orderNumber", "sourceOrderNumber"].some((name) => demoUnknownOrders.includes(fields.get(name) ?? ""));
}

function fixedAnswer(operation: string, fields: Fields, fresh: (first: string) => string): Answer {
  const { fields: template = {}, first = "1" } = demoAnswers[operation] ?? {};
  const filled = Object.entries(template).map(([key, value]) => {
    const [, names] = /^\{(.*)\}$/.exec(value) ?? [];
    if (names === undefined) return [key, value] as const;
    if (names === "fresh") return [key, fresh(first)] as const;
    const source = names.split("|").find((name) => fields.has(name)) ?? "";
    return [key, fields.get(source) ?? ""] as const;
  });
  return [["status", "0"], ...filled];
}

/** Payments first, then credits, the order, and the counters: the recorded order of keys. */
function orderDetails(found: DemoOrder | undefined, now: Date): Answer {
  if (found === undefined)
    return [
      ["status", "0"],
      ["objectsTotal", "0"],
      ["orders", "0"],
    ];
  const times = { timeCreated: gatewayTime(now), timeModified: gatewayTime(now) };
  return [
    ...found.payments.flatMap((payment, index) => keyed(`payment.1.${index + 1}`, { ...payment, ...times })),
    ...found.credits.flatMap((credit, index) => keyed(`credit.1.${index + 1}`, { ...credit, ...times })),
    ...keyed("order.1", {
      ...found.order,
      ...times,
      payments: String(found.payments.length),
      credits: String(found.credits.length),
    }),
    ["objectsTotal", "1"],
    ["status", "0"],
    ["orders", "1"],
  ];
}

function institutions(fields: Fields): Answer {
  const countries = fields.get("bankCountry")?.split(",");
  const type = fields.get("transactionType") ?? "ALL";
  const listed = demoFinancialInstitutions.filter(
    ({ country = "", online, offline }) =>
      (countries?.includes(country) ?? true) && (type === "ALL" || (type === "ONLINE" ? online : offline) === "true"),
  );
  return [
    ["status", "0"],
    ["financialInstitutions", String(listed.length)],
    ...listed.flatMap((institution, index) => keyed(`financialInstitution.${index + 1}`, institution)),
  ];
}

function keyed(prefix: string, fields: Readonly<Record<string, string>>): Answer {
  return Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]);
}

/** `30.07.2015 10:52:53`, in the clock's own zone, as the gateway gives none. */
export function gatewayTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()}`;
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
