import { comment, example, jsDoc } from "../code/js-doc.js";
import type { Model } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { functionOf, interfaceOf } from "./statements.js";

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
