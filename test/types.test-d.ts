import { describe, expectTypeOf, test } from "vitest";
import type {
  AllowedOperation,
  BasketItem,
  ClientOptions,
  Currency,
  CurrencyNumber,
  DepositAnswer,
  DepositParameters,
  GetOrderDetailsAnswer,
  Order,
  OrderState,
  ParametersByOperation,
  PaymentType,
  RecurPaymentAnswer,
  RecurPaymentParameters,
  RefusedResult,
  Result,
  TransferFundParameters,
  UnknownResult,
  UnsentResult,
} from "../generated/index.js";
import {
  approveReversal,
  createClient,
  deposit,
  depositReversal,
  explain,
  generateOrderNumber,
  getFinancialInstitutions,
  getOrderDetails,
  isCurrency,
  isPaymentType,
  orThrow,
  recurPayment,
  refund,
  refundReversal,
  transferFund,
} from "../generated/index.js";

/** What is listed, and any other text. */
type Open<Listed extends string> = Listed | (string & {});

interface Money {
  amount: string;
  currency: "EUR";
}

describe("a result must be looked at", () => {
  test("data is there only when the outcome is done", () => {
    expectTypeOf<Result<DepositAnswer>>().not.toHaveProperty("data");
    expectTypeOf<Extract<Result<DepositAnswer>, { outcome: "done" }>["data"]>().toEqualTypeOf<DepositAnswer>();
    expectTypeOf<Result<DepositAnswer>["outcome"]>().toEqualTypeOf<"done" | "refused" | "unsent" | "unknown">();
  });

  test("errors are there only when the gateway answered with some", () => {
    expectTypeOf<RefusedResult>().toHaveProperty("errors");
    expectTypeOf<UnknownResult>().toHaveProperty("errors");
    expectTypeOf<UnsentResult>().not.toHaveProperty("errors");
    expectTypeOf<RefusedResult>().toHaveProperty("alreadyProcessed");
    expectTypeOf<UnknownResult>().not.toHaveProperty("alreadyProcessed");
  });

  test("orThrow takes the outcome away", () => {
    expectTypeOf(orThrow<DepositAnswer>).returns.toEqualTypeOf<DepositAnswer>();
    expectTypeOf(deposit).returns.resolves.toEqualTypeOf<Result<DepositAnswer>>();
  });
});

describe("what an answer holds", () => {
  test("numbers stay strings, and only what always comes is not optional", () => {
    expectTypeOf<DepositAnswer["paymentNumber"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<RecurPaymentAnswer["orderNumber"]>().toEqualTypeOf<string>();
    expectTypeOf<GetOrderDetailsAnswer["order"]>().toEqualTypeOf<Order | null>();
    expectTypeOf<Order["payments"][number]["operationsAllowed"]>().toEqualTypeOf<readonly Open<AllowedOperation>[]>();
    expectTypeOf<Order["state"]>().toEqualTypeOf<Open<OrderState>>();
    expectTypeOf<Order["currency"]>().toEqualTypeOf<Open<Currency | CurrencyNumber>>();
    expectTypeOf<Order["amount"]>().toEqualTypeOf<string>();
  });

  test("answers are read-only", () => {
    expectTypeOf<{ readonly payments: readonly unknown[] }>().not.toExtend<{ payments: Order[] }>();
    expectTypeOf<Order["payments"]>().not.toExtend<unknown[]>();
  });
});

test("what was answered can be passed on once it is known to be listed", () => {
  const answered: Order["currency"] = "EUR";
  if (isCurrency(answered)) expectTypeOf(answered).toExtend<DepositParameters["currency"]>();
  expectTypeOf(isPaymentType).guards.toEqualTypeOf<PaymentType>();
  expectTypeOf<Order["state"]>().not.toExtend<OrderState>();
});

test("optional parameters may be undefined, also in baskets and groups", () => {
  interface Undefined extends Money {
    orderNumber: string;
    merchantReference: undefined;
    basket: undefined;
    subMerchantId: undefined;
  }
  expectTypeOf<Undefined>().toExtend<DepositParameters>();
  expectTypeOf<undefined>().toExtend<BasketItem["description"]>();
  expectTypeOf<undefined>().not.toExtend<BasketItem["name"]>();
});

describe("parameters", () => {
  test("required ones are required, and a misspelt currency is none", () => {
    expectTypeOf<Money & { orderNumber: string }>().toExtend<DepositParameters>();
    expectTypeOf<Money>().not.toExtend<DepositParameters>();
    expectTypeOf<{ orderNumber: string; amount: string; currency: "978" }>().toExtend<DepositParameters>();
    expectTypeOf<{ orderNumber: string; amount: string; currency: "EURO" }>().not.toExtend<DepositParameters>();
    expectTypeOf<{ orderNumber: string; amount: string; currency: "eur" }>().not.toExtend<DepositParameters>();
    expectTypeOf<{ orderNumber: string; amount: string; currency: string }>().not.toExtend<DepositParameters>();
  });

  test("amounts and numbers are text, never numbers", () => {
    expectTypeOf<{ orderNumber: string; amount: number; currency: "EUR" }>().not.toExtend<DepositParameters>();
    expectTypeOf<{ orderNumber: number; amount: string; currency: "EUR" }>().not.toExtend<DepositParameters>();
  });

  test("a misspelt name does not compile", () => {
    const client = createClient({ customerId: "D200001", secret: "s", password: "p" });
    // @ts-expect-error -- amonut is no parameter
    void deposit(client, { orderNumber: "1", amount: "1.00", currency: "EUR", amonut: "1" });
    // @ts-expect-error -- generateOrderNumber has no parameters
    void generateOrderNumber(client, { orderNumber: "1" });
    // @ts-expect-error -- there is no such operation
    explain(client, "capture", {});
  });

  test("a basket is a list of whole items", () => {
    expectTypeOf<DepositParameters["basket"]>().toEqualTypeOf<readonly BasketItem[] | undefined>();
    expectTypeOf<{ articleNumber: string }>().not.toExtend<BasketItem>();
  });

  test("an enumeration takes its values alone", () => {
    expectTypeOf<"Yes">().toExtend<RecurPaymentParameters["autoDeposit"]>();
    expectTypeOf<"yes">().not.toExtend<RecurPaymentParameters["autoDeposit"]>();
    expectTypeOf<true>().not.toExtend<RecurPaymentParameters["autoDeposit"]>();
  });

  test("explain takes the parameters of the operation that is named", () => {
    expectTypeOf<ParametersByOperation["deposit"]>().toEqualTypeOf<DepositParameters>();
    expectTypeOf(explain<"deposit">)
      .parameter(2)
      .toEqualTypeOf<DepositParameters>();
  });
});

describe("a transfer has the parameters of its kind", () => {
  interface Transfer extends Money {
    orderDescription: string;
  }
  interface Bank {
    bankAccountOwner: string;
    bankBic: string;
    bankAccountIban: string;
  }
  type Sepa = Transfer & Bank & { fundTransferType: "SEPA-CT" };
  type Existing = Transfer & { fundTransferType: "EXISTINGORDER"; sourceOrderNumber: string };
  type Skrill = Transfer & { fundTransferType: "SKRILLWALLET"; customerStatement: string; consumerEmail: string };
  type Moneta = Transfer & { fundTransferType: "MONETA"; customerStatement: string; consumerWalletId: string };

  test("the four kinds", () => {
    expectTypeOf<Sepa>().toExtend<TransferFundParameters>();
    expectTypeOf<Existing>().toExtend<TransferFundParameters>();
    expectTypeOf<Skrill>().toExtend<TransferFundParameters>();
    expectTypeOf<Moneta>().toExtend<TransferFundParameters>();
  });

  test("no other kind, and no kind with the parameters of another", () => {
    expectTypeOf<
      Omit<Sepa, "fundTransferType"> & { fundTransferType: "SEPA" }
    >().not.toExtend<TransferFundParameters>();
    expectTypeOf<
      Omit<Sepa, "fundTransferType"> & { fundTransferType: string }
    >().not.toExtend<TransferFundParameters>();
    expectTypeOf<Omit<Sepa, "bankBic">>().not.toExtend<TransferFundParameters>();
    expectTypeOf<Omit<Existing, "sourceOrderNumber"> & Bank>().not.toExtend<TransferFundParameters>();
    expectTypeOf<Omit<Skrill, "customerStatement">>().not.toExtend<TransferFundParameters>();
    expectTypeOf<Omit<Moneta, "consumerWalletId"> & { consumerEmail: string }>().not.toExtend<TransferFundParameters>();
  });
});

test("options of a client", () => {
  expectTypeOf<{ customerId: string; secret: string; password: string }>().toExtend<ClientOptions>();
  expectTypeOf<{ customerId: string; secret: string }>().not.toExtend<ClientOptions>();
  expectTypeOf<ClientOptions["profile"]>().toEqualTypeOf<"seamless" | "toolkit" | undefined>();
  expectTypeOf<"en">().toExtend<ClientOptions["language"]>();
  expectTypeOf<"EN">().not.toExtend<ClientOptions["language"]>();
});

describe("what moves money cannot be told to repeat itself", () => {
  test("there is no retry among the options", () => {
    expectTypeOf(approveReversal).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(deposit).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(depositReversal).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(recurPayment).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(refund).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(refundReversal).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    expectTypeOf(transferFund).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
    // Nor where a number would be used up.
    expectTypeOf(generateOrderNumber).parameter(2).exclude<undefined>().not.toHaveProperty("retry");
  });

  test("it does not compile", () => {
    const client = createClient({ customerId: "D200001", secret: "s", password: "p" });
    // @ts-expect-error -- a deposit is never sent twice
    void deposit(client, { orderNumber: "1", amount: "1.00", currency: "EUR" }, { retry: 1 });
  });

  test("operations that only read have it", () => {
    expectTypeOf(getOrderDetails).parameter(2).exclude<undefined>().toHaveProperty("retry");
    expectTypeOf(getFinancialInstitutions).parameter(2).exclude<undefined>().toHaveProperty("retry");
  });
});
