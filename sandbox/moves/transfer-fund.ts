import { transferLifeCycle } from "../../generated/life-cycles.js";
import { openOrder } from "../ledger/create-order.js";
import { currencyCode } from "../ledger/money.js";
import { refusedFor } from "../refusal.js";
import { amountIn, done, isRefusal, orderFor } from "./move.js";
import type { Move } from "./move.js";
import { methodOf } from "./refusals.js";
import { textsOf } from "./recur-payment.js";
import { addCredit } from "./refund.js";

/** Pays out with an order of its own: refundable from the start, with one credit. */
export const transferFund: Move = (ledger, fields) => {
  const sourceOrderNumber = fields.get("sourceOrderNumber");
  const source = sourceOrderNumber === undefined ? undefined : orderFor(ledger, fields, "sourceOrderNumber");
  if (source !== undefined && isRefusal(source)) return source;
  if (source?.cycle.transferFund === false)
    return refusedFor(
      "method",
      `source order ${source.orderNumber} was paid with ${methodOf(source)}, which has no transferFund`,
    );
  const currency = currencyCode(fields.get("currency") ?? "");
  if (currency === undefined) return refusedFor("currency", `there is no currency ${fields.get("currency") ?? ""}`);
  const sum = amountIn(currency, fields);
  if (isRefusal(sum)) return sum;
  const amount = sum.minor;
  const presetOrder = fields.get("orderNumber");
  const presetCredit = fields.get("creditNumber");
  const { numbers } = ledger;
  if (presetOrder !== undefined && numbers.isUsed(presetOrder))
    return refusedFor("orderNumberUsed", `${presetOrder} is the number of something already`);
  if (presetCredit !== undefined && (presetCredit === presetOrder || numbers.isUsed(presetCredit)))
    return refusedFor("creditNumberUsed", `${presetCredit} is the number of something already`);
  // Preset numbers first, so that none of them is given out.
  for (const preset of [presetOrder, presetCredit]) if (preset !== undefined) numbers.claim(preset);
  const orderNumber = presetOrder ?? numbers.take();
  const creditNumber = presetCredit ?? numbers.take();
  const order = openOrder(ledger, {
    orderNumber,
    cycle: {
      ...transferLifeCycle,
      credit: source?.cycle.credit ?? transferLifeCycle.credit,
      payment: undefined,
      recurringAs: undefined,
      transferFund: false,
      shownAs: source?.cycle.shownAs ?? {},
    },
    currency,
    amount,
    splitCapture: false,
    oneStep: false,
    transactionIdentifier: "SINGLE",
    shown: {
      paymentType: fields.get("fundTransferType") ?? "",
      ...source?.cycle.shownAs,
      ...textsOf(fields),
      ...(sourceOrderNumber === undefined ? {} : { sourceOrderNumber }),
    },
  });
  addCredit(ledger, order, amount, creditNumber);
  return done(["creditNumber", creditNumber]);
};
