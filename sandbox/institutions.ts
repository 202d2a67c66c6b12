import { demoFinancialInstitutions } from "../generated/demo-account.js";
import type { Answer } from "./answer.js";
import type { Fields } from "./fields.js";
import { keyed } from "./order-details.js";

/** The answer of getFinancialInstitutions, filtered as asked. */
export function institutions(fields: Fields): Answer {
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
