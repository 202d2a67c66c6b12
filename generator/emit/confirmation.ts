import type { ConfirmationField, Model } from "../model/model.js";
import { paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { comment, example, jsDoc, literal, object, tag } from "../text/code.js";
import { shapeTable } from "./objects.js";
import { alias, constant, fieldProperty, functionOf, interfaceOf } from "./statements.js";

/** What the gateway posts to the shop: its types, its table for the runtime, and the functions that read and answer it. */
export function emitConfirmation({ confirmation }: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.confirmation);
  const { use } = uses;
  const { meaning, note, source, state, states, fingerprint, fields, reply } = confirmation;
  const [signed, unsigned] = [true, false].map((isSigned) => states.filter((one) => one.signed === isSigned));
  const namesOf = (some: typeof states = []): string => some.map(({ name }) => literal(name)).join(" | ");
  const types = `ConfirmationData, ${namesOf(signed)}, ${namesOf(unsigned)}`;
  return uses.file(singleFiles.confirmation, [
    interfaceOf("ConfirmationData", "Fields of a confirmation that are signed and have their form.", {
      properties: fields.map((field) => confirmationProperty(field, use)),
    }),
    alias(
      "Confirmation",
      `${use("ConfirmationOf")}<${types}>`,
      "What a confirmation is worth; look at `verdict` first.",
    ),
    constant(
      "confirmationTable",
      `${use("ConfirmationTable")}<${types}>`,
      object([
        ["state", literal(state)],
        ["fingerprintParameter", literal(fingerprint.parameter)],
        ["orderParameter", literal(fingerprint.order)],
        ["secretName", literal(fingerprint.secret)],
        ["signedStates", object((signed ?? []).map(({ name, required }) => [name, literal({ required })]))],
        ["unsignedStates", literal((unsigned ?? []).map(({ name }) => name))],
        ["shape", shapeTable("", fields, [], use)],
        ["check", use("checkConfirmationData")],
      ]),
      "What the runtime knows about confirmations.",
    ),
    constant(
      "replyTable",
      use("ReplyTable"),
      literal({ ok: reply.ok, notOk: reply.notOk, longestMessage: reply.messageLength }),
      "What the runtime knows about the answer to one.",
    ),
    functionOf(
      "readConfirmation",
      comment(
        jsDoc([meaning]),
        `\n${jsDoc([note])}`,
        `\n${jsDoc([
          "Give it the raw body where you can: parsers lose names that came twice. `expected` holds what the shop knows of the " +
            "order; what differs from it is `forged`.",
        ])}\n`,
        tag("returns", "`genuine` with the signed data, `unsigned` for what the gateway does not sign, or `forged`."),
        tag(
          "throws",
          "{TypeError} when the client is none, or `expected` cannot be expected; never because of the body",
        ),
        tag("see", source),
        example(
          [
            "const client = createClient({ ...demoCredentials, demo: true });",
            'const body = "paymentState=CANCEL";',
            'const confirmation = readConfirmation(client, body, { amount: "12.50", currency: "EUR" });',
            'if (confirmation.verdict === "genuine") console.log(confirmation.data.orderNumber);',
          ].join("\n"),
        ),
      ),
      {
        parameters: [
          { name: "client", type: use("Client") },
          { name: "body", type: "unknown" },
          { name: "expected", type: use("ExpectedPayment"), hasQuestionToken: true },
        ],
        returnType: "Confirmation",
        statements: `return ${use("readConfirmationBy")}(client, confirmationTable, body, expected);`,
      },
    ),
    functionOf(
      "confirmationReply",
      comment(
        jsDoc([
          "What to answer to a confirmation: that the shop took note, or with a problem, that it is to be sent again.",
          `A problem may have ${reply.messageLength} characters; what is longer is cut.`,
        ]),
        `\n${jsDoc([reply.note])}\n`,
        tag("see", reply.source),
        example('confirmationReply("the order is not known"); // <QPAY-CONFIRMATION-RESPONSE result="NOK" ...'),
      ),
      {
        parameters: [{ name: "problem", type: "string", hasQuestionToken: true }],
        returnType: "string",
        statements: `return ${use("confirmationReplyBy")}(replyTable, problem);`,
      },
    ),
  ]);
}

function confirmationProperty(
  field: ConfirmationField,
  use: (name: string) => string,
): ReturnType<typeof fieldProperty> {
  const { paymentTypes, meaning } = field;
  if (paymentTypes.length === 0) return fieldProperty(field, use);
  return fieldProperty({ ...field, meaning: `${meaning} With ${paymentTypes.join(", ")}.` }, use);
}
