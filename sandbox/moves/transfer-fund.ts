import { transferLifeCycle } from "../../generated/life-cycles.js";
import { openOrder } from "../ledger/create-order.js";
import { currencyCode, readAmount } from "../ledger/money.js";
import { done, refuse } from "./move.js";
import type { Move } from "./move.js";
import { textsOf } from "./recur-payment.js";
import { addCredit } from "./refund.js";

/** Pays out with an order of its own: refundable from the start, with one credit. */
export const transferFund: Move = (ledger, fields) => {
  const sourceOrderNumber = fields.get("sourceOrderNumber");
  const source = ledger.find(sourceOrderNumber);
  if (sourceOrderNumber !== undefined && source === undefined) return refuse("sourceOrderNumber");
  if (source?.cycle.transferFund === false) return refuse("method");
  const currency = currencyCode(fields.get("currency") ?? "");
  const amount = currency === undefined ? undefined : readAmount(fields.get("amount") ?? "", currency);
  if (currency === undefined) return refuse("currency");
  if (amount === undefined || amount === 0n) return refuse("amount");
  const presetOrder = fields.get("orderNumber");
  const presetCredit = fields.get("creditNumber");
  const { numbers } = ledger;
  if (presetOrder !== undefined && numbers.isUsed(presetOrder)) return refuse("orderNumberUsed");
  if (presetCredit !== undefined && (presetCredit === presetOrder || numbers.isUsed(presetCredit)))
    return refuse("creditNumberUsed");
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
