/** A request of an operation with everything that it requires, and nothing else. */
export interface MinimalRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const basketItem = {
  articleNumber: "A001",
  quantity: "1",
  name: "Product A1",
  unitGrossAmount: "10.80",
  unitNetAmount: "9.00",
  unitTaxAmount: "1.80",
  unitTaxRate: "20.000",
};

const money = { amount: "1.00", currency: "EUR" };
const transfer = { orderDescription: "some description", ...money };

/** The required parameters as the guides list them, written down by hand; transferFund once per kind. */
export const minimalRequests: readonly MinimalRequest[] = [
  { operation: "approveReversal", parameters: { orderNumber: "23473341" } },
  { operation: "deposit", parameters: { orderNumber: "23473341", ...money } },
  { operation: "depositReversal", parameters: { orderNumber: "23473341", paymentNumber: "23473341" } },
  { operation: "getOrderDetails", parameters: { orderNumber: "23473341" } },
  {
    operation: "recurPayment",
    parameters: { sourceOrderNumber: "23473341", orderDescription: "Abo", ...money },
  },
  { operation: "refund", parameters: { orderNumber: "1453243", ...money } },
  { operation: "refundReversal", parameters: { orderNumber: "5000004", creditNumber: "6000004" } },
  {
    operation: "transferFund",
    parameters: { fundTransferType: "EXISTINGORDER", ...transfer, sourceOrderNumber: "23473341" },
  },
  {
    operation: "transferFund",
    parameters: {
      fundTransferType: "SEPA-CT",
      ...transfer,
      bankAccountOwner: "Max Mustermann",
      bankBic: "PNAGDE00000",
      bankAccountIban: "DE35888888880000112233",
    },
  },
  {
    operation: "transferFund",
    parameters: {
      fundTransferType: "SKRILLWALLET",
      ...transfer,
      customerStatement: "invoice text",
      consumerEmail: "consumer@email.com",
    },
  },
  {
    operation: "transferFund",
    parameters: {
      fundTransferType: "MONETA",
      ...transfer,
      customerStatement: "invoice text",
      consumerWalletId: "4711",
    },
  },
  { operation: "dataStorageInit", parameters: { orderIdent: "order123", returnUrl: "https://shop.example/return" } },
  { operation: "dataStorageRead", parameters: { storageId: "b2737b746627482e0b024097cadb1b41" } },
  {
    operation: "frontendInit",
    parameters: {
      paymentType: "SOFORTUEBERWEISUNG",
      ...money,
      orderDescription: "some description",
      successUrl: "https://shop.example/success",
      cancelUrl: "https://shop.example/cancel",
      failureUrl: "https://shop.example/failure",
      serviceUrl: "https://shop.example/contact",
      confirmUrl: "http://127.0.0.1:9/confirm",
      consumerIpAddress: "192.0.2.1",
      consumerUserAgent: "some agent",
    },
  },
  { operation: "generateOrderNumber", parameters: {} },
  { operation: "getFinancialInstitutions", parameters: { paymentType: "TRUSTPAY" } },
];

/** Those on orders that are there already, which can be called in both profiles. */
export const backendRequests: readonly MinimalRequest[] = minimalRequests.filter(
  ({ operation }) => !/^(dataStorage|frontend)/.test(operation),
);

/** The minimal request of an operation; of transferFund, the first kind. */
export function minimalRequest(operation: string): MinimalRequest["parameters"] {
  const found = minimalRequests.find((request) => request.operation === operation);
  if (found === undefined) throw new Error(`the test names an unknown operation: ${operation}`);
  return found.parameters;
}
