import type { AnswerValue } from "../operation.js";

const DATE = /^(\d\d)\.(\d\d)\.(\d{4})$/;
const TIME = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)$/;

/** The TypeScript value of a text from the wire. A text that does not have its form stays as it is, for the check to find. */
export function readForm(text: string, form: AnswerValue["form"]): string | readonly string[] {
  switch (form) {
    case "list":
      return text === "" ? [] : text.split(",");
    case "amount":
      return text.replace(",", ".");
    case "date":
      return text.replace(DATE, "$3-$2-$1");
    case "time":
      return text.replace(TIME, "$3-$2-$1T$4");
    case undefined:
      return text;
  }
}
