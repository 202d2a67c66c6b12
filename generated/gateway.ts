// Generated from spec. Do not edit: change the spec and run `npm run generate`.

/** How the gateway sees a parameter. */
export interface GatewayParameter {
  /** In error messages. */
  readonly label: string;
  /** Last three digits of its error codes. */
  readonly errorId: string;
  /** Data type of the spec. */
  readonly type: string;
  /** Regular expression (flag u) for a whole value. */
  readonly form: string;
  /** Bytes of UTF-8. */
  readonly min: number;
  /** Bytes of UTF-8. */
  readonly max: number;
}

/** What one kind of an operation adds. */
export interface GatewayVariant {
  readonly required: readonly string[];
  readonly fingerprint: readonly string[];
}

/** How the gateway sees an operation. Names are those on the wire; `{n}` stands for an item's number. */
export interface GatewayOperation extends GatewayVariant {
  readonly endpoint: string;
  /** Required parameters in the order in which missing ones are reported. */
  readonly missing: readonly string[];
  readonly unsigned: readonly string[];
  /** Groups that repeat: the counter, then the fields of each item. */
  readonly repeating: readonly {
    readonly counter: string;
    readonly fields: readonly string[];
    readonly required: readonly string[];
  }[];
  readonly variants?: { readonly by: string; readonly cases: Readonly<Record<string, GatewayVariant>> };
}

const alphabetic = { type: "alphabetic", form: "[A-Za-z]*" };
const alphanumeric = { type: "alphanumeric", form: "[0-9A-Za-z]*" };
const amount = { type: "amount", form: "[0-9]+(?:[.,][0-9]{1,4})?" };
const amountSigned = { type: "amount", form: "-?[0-9]+(?:[.,][0-9]{1,4})?" };
const ascii = { type: "ascii", form: "[\\x20-\\x7e]*" };
const country = { type: "country", form: "[A-Z]{2}" };
const currency = {
  type: "currency",
  form: "AED|784|AFN|971|ALL|008|AMD|051|AOA|973|ARS|032|AUD|036|AWG|533|AZN|944|BAM|977|BBD|052|BDT|050|BHD|048|BIF|108|BMD|060|BND|096|BOB|068|BOV|984|BRL|986|BSD|044|BTN|064|BWP|072|BYN|933|BZD|084|CAD|124|CDF|976|CHE|947|CHF|756|CHW|948|CLF|990|CLP|152|CNY|156|COP|170|COU|970|CRC|188|CUP|192|CVE|132|CZK|203|DJF|262|DKK|208|DOP|214|DZD|012|EGP|818|ERN|232|ETB|230|EUR|978|FJD|242|FKP|238|GBP|826|GEL|981|GHS|936|GIP|292|GMD|270|GNF|324|GTQ|320|GYD|328|HKD|344|HNL|340|HTG|332|HUF|348|IDR|360|ILS|376|INR|356|IQD|368|IRR|364|ISK|352|JMD|388|JOD|400|JPY|392|KES|404|KGS|417|KHR|116|KMF|174|KPW|408|KRW|410|KWD|414|KYD|136|KZT|398|LAK|418|LBP|422|LKR|144|LRD|430|LSL|426|LYD|434|MAD|504|MDL|498|MGA|969|MKD|807|MMK|104|MNT|496|MOP|446|MRU|929|MUR|480|MVR|462|MWK|454|MXN|484|MXV|979|MYR|458|MZN|943|NAD|516|NGN|566|NIO|558|NOK|578|NPR|524|NZD|554|OMR|512|PAB|590|PEN|604|PGK|598|PHP|608|PKR|586|PLN|985|PYG|600|QAR|634|RON|946|RSD|941|RUB|643|RWF|646|SAR|682|SBD|090|SCR|690|SDG|938|SEK|752|SGD|702|SHP|654|SLE|925|SOS|706|SRD|968|SSP|728|STN|930|SVC|222|SYP|760|SZL|748|THB|764|TJS|972|TMT|934|TND|788|TOP|776|TRY|949|TTD|780|TWD|901|TZS|834|UAH|980|UGX|800|USD|840|USN|997|UYI|940|UYU|858|UYW|927|UZS|860|VED|926|VES|928|VND|704|VUV|548|WST|882|XAD|396|XAF|950|XCD|951|XCG|532|XOF|952|XPF|953|YER|886|ZAR|710|ZMW|967|ZWG|924",
};
const date = { type: "date", form: "(?:0[1-9]|[12][0-9]|3[01])\\.(?:0[1-9]|1[0-2])\\.[0-9]{4}" };
const ip = {
  type: "ip",
  form: "(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]))?",
};
const isoDate = { type: "isoDate", form: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])" };
const listOfTrustPayCountry = {
  type: "list",
  form: "(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR)(?:,(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR))*",
};
const numeric = { type: "numeric", form: "[0-9]*" };
const oneOfFundTransferType = { type: "enumeration", form: "EXISTINGORDER|MONETA|SEPA-CT|SKRILLWALLET" };
const oneOfLanguage = {
  type: "enumeration",
  form: "ar|bg|bs|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|it|ja|ko|lt|lv|mk|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk|zh",
};
const oneOfMerchantTokenizationFlag = { type: "enumeration", form: "TRUE" };
const oneOfPaymentType = {
  type: "enumeration",
  form: "AFTERPAY|BANCONTACT_MISTERCASH|CCARD|CCARD-MOTO|CIRCLEK|CLICKTOPAY|CVSPHARMACY|DOLLARGENERAL|EKONTO|ELV|EPAY_BG|EPS|GIROPAY|GOOGLEPAY|IDL|INSTALLMENT|INVOICE|KLARNA|MAESTRO|MASTERPASS|MONETA|MPASS|OPENBUCKSCARD|PAGOEFECTIVO|PAYPAL|PBX|POLI|PRZELEWY24|PSC|QUICK|SAFETYPAY|SELECT|SEPA-DD|SKRILLDIRECT|SKRILLWALLET|SOFORTUEBERWEISUNG|TATRAPAY|TRUSTLY|TRUSTPAY|VOUCHER",
};
const oneOfPeriodicType = { type: "enumeration", form: "ci|recurring|ucof" };
const oneOfTransactionIdentifier = { type: "enumeration", form: "INITIAL|RECUR|SINGLE" };
const oneOfTransactionType = { type: "enumeration", form: "ALL|OFFLINE|ONLINE" };
const oneOfYesNo = { type: "enumeration", form: "No|Yes" };
const percentage = { type: "percentage", form: "[0-9]{1,3}(?:[.,][0-9]{1,3})?" };
const text = { type: "text", form: "[^\\p{Cc}\\p{Cs}]*" };
const url = { type: "url", form: "https?://[^\\s\\p{Cc}\\p{Cs}]+" };

/** Every request parameter by its name. */
export const gatewayParameters: Readonly<Record<string, GatewayParameter>> = {
  amount: { ...amount, label: "Amount", errorId: "017", min: 1, max: 65000 },
  autoDeposit: { ...oneOfYesNo, label: "AUTODEPOSIT", errorId: "514", min: 1, max: 65000 },
  bankAccountIban: { ...alphanumeric, label: "IBAN", errorId: "152", min: 16, max: 34 },
  bankAccountOwner: { ...text, label: "Account owner", errorId: "142", min: 1, max: 255 },
  bankBic: { ...alphanumeric, label: "BIC", errorId: "153", min: 8, max: 11 },
  bankCountry: { ...listOfTrustPayCountry, label: "bankCountry", errorId: "000", min: 1, max: 65000 },
  basketItems: { ...numeric, label: "Shopping basket item count", errorId: "452", min: 1, max: 65000 },
  "basketItem{n}ArticleNumber": {
    ...text,
    label: "Shopping basket item article number",
    errorId: "453",
    min: 1,
    max: 65000,
  },
  "basketItem{n}Description": {
    ...text,
    label: "Shopping basket item description",
    errorId: "457",
    min: 1,
    max: 65000,
  },
  "basketItem{n}ImageUrl": { ...url, label: "Shopping basket item image-URL", errorId: "459", min: 1, max: 65000 },
  "basketItem{n}Name": { ...text, label: "Shopping basket item name", errorId: "464", min: 1, max: 65000 },
  "basketItem{n}Quantity": { ...numeric, label: "Shopping basket item quantity", errorId: "454", min: 1, max: 65000 },
  "basketItem{n}UnitGrossAmount": {
    ...amountSigned,
    label: "Shopping basket item unit gross amount",
    errorId: "463",
    min: 1,
    max: 65000,
  },
  "basketItem{n}UnitNetAmount": {
    ...amountSigned,
    label: "Shopping basket item unit net amount",
    errorId: "460",
    min: 1,
    max: 65000,
  },
  "basketItem{n}UnitTaxAmount": {
    ...amountSigned,
    label: "Shopping basket item unit tax amount",
    errorId: "461",
    min: 1,
    max: 65000,
  },
  "basketItem{n}UnitTaxRate": {
    ...percentage,
    label: "Shopping basket item unit tax rate",
    errorId: "462",
    min: 1,
    max: 65000,
  },
  command: { ...alphabetic, label: "Command", errorId: "008", min: 1, max: 65000 },
  consumerBillingAddress1: { ...text, label: "Billing address first line", errorId: "408", min: 1, max: 256 },
  consumerBillingAddress2: { ...text, label: "Billing address second line", errorId: "409", min: 1, max: 256 },
  consumerBillingCity: { ...text, label: "Billing city", errorId: "410", min: 1, max: 40 },
  consumerBillingCountry: { ...country, label: "Billing country", errorId: "413", min: 2, max: 2 },
  consumerBillingFax: { ...text, label: "Billing fax", errorId: "415", min: 1, max: 20 },
  consumerBillingFirstName: { ...text, label: "Billing address first name", errorId: "406", min: 1, max: 128 },
  consumerBillingLastName: { ...text, label: "Billing address last name", errorId: "407", min: 1, max: 128 },
  consumerBillingPhone: { ...text, label: "Billing phone", errorId: "414", min: 1, max: 20 },
  consumerBillingState: { ...text, label: "Billing state", errorId: "412", min: 1, max: 40 },
  consumerBillingZipCode: { ...text, label: "Billing zip code", errorId: "411", min: 1, max: 40 },
  consumerBirthDate: { ...isoDate, label: "Consumers birth date", errorId: "401", min: 10, max: 10 },
  consumerDriversLicenseCountry: {
    ...country,
    label: "Consumers drivers license country",
    errorId: "405",
    min: 2,
    max: 2,
  },
  consumerDriversLicenseNumber: { ...text, label: "Consumers drivers license number", errorId: "403", min: 1, max: 32 },
  consumerDriversLicenseState: { ...text, label: "Consumers drivers license state", errorId: "404", min: 1, max: 40 },
  consumerEmail: { ...text, label: "Consumers mail address", errorId: "400", min: 1, max: 256 },
  consumerIpAddress: { ...ip, label: "IP-Address", errorId: "146", min: 1, max: 65000 },
  consumerMerchantCrmId: { ...text, label: "consumerMerchantCrmId", errorId: "000", min: 1, max: 50 },
  consumerShippingAddress1: { ...text, label: "Shipping address first line", errorId: "418", min: 1, max: 256 },
  consumerShippingAddress2: { ...text, label: "Shipping address second line", errorId: "419", min: 1, max: 256 },
  consumerShippingCity: { ...text, label: "Shipping city", errorId: "420", min: 1, max: 40 },
  consumerShippingCountry: { ...country, label: "Shipping country", errorId: "423", min: 2, max: 2 },
  consumerShippingFax: { ...text, label: "Shipping fax", errorId: "425", min: 1, max: 20 },
  consumerShippingFirstName: { ...text, label: "Shipping address first name", errorId: "416", min: 1, max: 128 },
  consumerShippingLastName: { ...text, label: "Shipping address last name", errorId: "417", min: 1, max: 128 },
  consumerShippingPhone: { ...text, label: "Shipping phone", errorId: "424", min: 1, max: 20 },
  consumerShippingState: { ...text, label: "Shipping state", errorId: "422", min: 1, max: 40 },
  consumerShippingZipCode: { ...text, label: "Shipping zip code", errorId: "421", min: 1, max: 40 },
  consumerTaxIdentificationNumber: {
    ...text,
    label: "Consumers tax identification number",
    errorId: "402",
    min: 1,
    max: 32,
  },
  consumerWalletId: { ...text, label: "consumerWalletId", errorId: "000", min: 1, max: 254 },
  creditNumber: { ...numeric, label: "Credit number", errorId: "013", min: 1, max: 9 },
  creditorId: { ...text, label: "creditorId", errorId: "000", min: 1, max: 65000 },
  currency: { ...currency, label: "Currency", errorId: "019", min: 3, max: 3 },
  customerId: { ...alphanumeric, label: "CUSTOMERID", errorId: "500", min: 7, max: 7 },
  customerStatement: { ...text, label: "Customer statement", errorId: "218", min: 1, max: 254 },
  dueDate: { ...date, label: "dueDate", errorId: "000", min: 1, max: 65000 },
  fundTransferType: { ...oneOfFundTransferType, label: "FUNDTRANSFERTYPE", errorId: "216", min: 1, max: 65000 },
  language: { ...oneOfLanguage, label: "Language", errorId: "009", min: 2, max: 2 },
  mandateId: { ...text, label: "mandateId", errorId: "000", min: 1, max: 35 },
  mandateSignatureDate: { ...date, label: "mandateSignatureDate", errorId: "000", min: 1, max: 65000 },
  merchantReference: { ...ascii, label: "merchantReference", errorId: "000", min: 1, max: 128 },
  merchantTokenizationFlag: {
    ...oneOfMerchantTokenizationFlag,
    label: "merchantTokenizationFlag",
    errorId: "000",
    min: 1,
    max: 65000,
  },
  orderDescription: { ...text, label: "Order description", errorId: "020", min: 1, max: 255 },
  orderNumber: { ...numeric, label: "Order number", errorId: "011", min: 1, max: 9 },
  orderReference: { ...text, label: "Order reference", errorId: "217", min: 1, max: 128 },
  password: { ...ascii, label: "Password", errorId: "123", min: 1, max: 65000 },
  paymentNumber: { ...numeric, label: "Payment number", errorId: "012", min: 1, max: 9 },
  paymentType: { ...oneOfPaymentType, label: "PAYMENTTYPE", errorId: "051", min: 1, max: 65000 },
  periodicType: { ...oneOfPeriodicType, label: "periodicType", errorId: "000", min: 1, max: 65000 },
  requestFingerprint: { ...alphanumeric, label: "REQUESTFINGERPRINT", errorId: "506", min: 128, max: 128 },
  secret: { ...ascii, label: "SECRET", errorId: "509", min: 1, max: 65000 },
  shopId: { ...alphanumeric, label: "SHOPID", errorId: "501", min: 1, max: 16 },
  sourceOrderNumber: { ...numeric, label: "Source ORDERNUMBER", errorId: "159", min: 1, max: 9 },
  subMerchantCity: { ...text, label: "SUBMERCHANT_CITY", errorId: "000", min: 1, max: 13 },
  subMerchantCountry: { ...country, label: "SUBMERCHANT_COUNTRY", errorId: "000", min: 2, max: 2 },
  subMerchantId: { ...text, label: "SUBMERCHANT_ID", errorId: "000", min: 1, max: 15 },
  subMerchantName: { ...text, label: "SUBMERCHANT_NAME", errorId: "000", min: 1, max: 22 },
  subMerchantState: { ...text, label: "SUBMERCHANT_STATE", errorId: "000", min: 1, max: 3 },
  subMerchantStreet: { ...text, label: "SUBMERCHANT_STREET", errorId: "000", min: 1, max: 38 },
  subMerchantZipCode: { ...text, label: "SUBMERCHANT_ZIP_CODE", errorId: "000", min: 1, max: 10 },
  toolkitPassword: { ...ascii, label: "TOOLKIT PASSWORD", errorId: "003", min: 1, max: 65000 },
  transactionIdentifier: {
    ...oneOfTransactionIdentifier,
    label: "transactionIdentifier",
    errorId: "000",
    min: 1,
    max: 65000,
  },
  transactionType: { ...oneOfTransactionType, label: "transactionType", errorId: "000", min: 1, max: 65000 },
  useIbanBic: { ...oneOfYesNo, label: "useIbanBic", errorId: "000", min: 1, max: 65000 },
};

/** Every operation by its name. */
export const gatewayOperations: Readonly<Record<string, GatewayOperation>> = {
  approveReversal: {
    endpoint: "approveReversal",
    required: ["orderNumber"],
    missing: ["orderNumber"],
    fingerprint: ["orderNumber"],
    unsigned: [],
    repeating: [],
  },
  deposit: {
    endpoint: "deposit",
    required: ["orderNumber", "amount", "currency"],
    missing: ["orderNumber", "currency", "amount"],
    fingerprint: [
      "orderNumber",
      "amount",
      "currency",
      "merchantReference",
      "customerStatement",
      "basketItems",
      "subMerchantId",
      "subMerchantName",
      "subMerchantStreet",
      "subMerchantCity",
      "subMerchantState",
      "subMerchantCountry",
      "subMerchantZipCode",
    ],
    unsigned: [],
    repeating: [
      {
        counter: "basketItems",
        fields: [
          "basketItem{n}ArticleNumber",
          "basketItem{n}Quantity",
          "basketItem{n}Description",
          "basketItem{n}Name",
          "basketItem{n}ImageUrl",
          "basketItem{n}UnitGrossAmount",
          "basketItem{n}UnitNetAmount",
          "basketItem{n}UnitTaxAmount",
          "basketItem{n}UnitTaxRate",
        ],
        required: [
          "basketItem{n}ArticleNumber",
          "basketItem{n}Quantity",
          "basketItem{n}Name",
          "basketItem{n}UnitGrossAmount",
          "basketItem{n}UnitNetAmount",
          "basketItem{n}UnitTaxAmount",
          "basketItem{n}UnitTaxRate",
        ],
      },
    ],
  },
  depositReversal: {
    endpoint: "depositReversal",
    required: ["orderNumber", "paymentNumber"],
    missing: ["orderNumber", "paymentNumber"],
    fingerprint: ["orderNumber", "paymentNumber"],
    unsigned: [],
    repeating: [],
  },
  generateOrderNumber: {
    endpoint: "generateOrderNumber",
    required: [],
    missing: [],
    fingerprint: [],
    unsigned: [],
    repeating: [],
  },
  getFinancialInstitutions: {
    endpoint: "getFinancialInstitutions",
    required: ["paymentType"],
    missing: ["paymentType"],
    fingerprint: ["paymentType", "transactionType", "bankCountry"],
    unsigned: [],
    repeating: [],
  },
  getOrderDetails: {
    endpoint: "getOrderDetails",
    required: ["orderNumber"],
    missing: ["orderNumber"],
    fingerprint: ["orderNumber"],
    unsigned: [],
    repeating: [],
  },
  recurPayment: {
    endpoint: "recurPayment",
    required: ["sourceOrderNumber", "orderDescription", "amount", "currency"],
    missing: ["sourceOrderNumber", "orderDescription", "amount", "currency"],
    fingerprint: [
      "orderNumber",
      "sourceOrderNumber",
      "autoDeposit",
      "orderDescription",
      "amount",
      "currency",
      "orderReference",
      "customerStatement",
      "mandateId",
      "mandateSignatureDate",
      "creditorId",
      "dueDate",
      "transactionIdentifier",
      "useIbanBic",
      "merchantTokenizationFlag",
      "periodicType",
      "consumerEmail",
      "consumerMerchantCrmId",
      "consumerBirthDate",
      "consumerTaxIdentificationNumber",
      "consumerDriversLicenseNumber",
      "consumerDriversLicenseState",
      "consumerDriversLicenseCountry",
      "consumerBillingFirstName",
      "consumerBillingLastName",
      "consumerBillingAddress1",
      "consumerBillingAddress2",
      "consumerBillingCity",
      "consumerBillingState",
      "consumerBillingCountry",
      "consumerBillingZipCode",
      "consumerBillingPhone",
      "consumerBillingFax",
      "consumerShippingFirstName",
      "consumerShippingLastName",
      "consumerShippingAddress1",
      "consumerShippingAddress2",
      "consumerShippingCity",
      "consumerShippingState",
      "consumerShippingCountry",
      "consumerShippingZipCode",
      "consumerShippingPhone",
      "consumerShippingFax",
      "subMerchantId",
      "subMerchantName",
      "subMerchantStreet",
      "subMerchantCity",
      "subMerchantState",
      "subMerchantCountry",
      "subMerchantZipCode",
    ],
    unsigned: ["consumerIpAddress"],
    repeating: [],
  },
  refund: {
    endpoint: "refund",
    required: ["orderNumber", "amount", "currency"],
    missing: ["orderNumber", "currency", "amount"],
    fingerprint: [
      "orderNumber",
      "amount",
      "currency",
      "merchantReference",
      "basketItems",
      "subMerchantId",
      "subMerchantName",
      "subMerchantStreet",
      "subMerchantCity",
      "subMerchantState",
      "subMerchantCountry",
      "subMerchantZipCode",
    ],
    unsigned: [],
    repeating: [
      {
        counter: "basketItems",
        fields: [
          "basketItem{n}ArticleNumber",
          "basketItem{n}Quantity",
          "basketItem{n}Description",
          "basketItem{n}Name",
          "basketItem{n}ImageUrl",
          "basketItem{n}UnitGrossAmount",
          "basketItem{n}UnitNetAmount",
          "basketItem{n}UnitTaxAmount",
          "basketItem{n}UnitTaxRate",
        ],
        required: [
          "basketItem{n}ArticleNumber",
          "basketItem{n}Quantity",
          "basketItem{n}Name",
          "basketItem{n}UnitGrossAmount",
          "basketItem{n}UnitNetAmount",
          "basketItem{n}UnitTaxAmount",
          "basketItem{n}UnitTaxRate",
        ],
      },
    ],
  },
  refundReversal: {
    endpoint: "refundReversal",
    required: ["orderNumber", "creditNumber"],
    missing: ["orderNumber", "creditNumber"],
    fingerprint: ["orderNumber", "creditNumber"],
    unsigned: [],
    repeating: [],
  },
  transferFund: {
    endpoint: "transferFund",
    required: ["orderDescription", "amount", "currency", "fundTransferType"],
    missing: ["amount", "currency", "orderDescription", "fundTransferType"],
    fingerprint: [
      "orderNumber",
      "creditNumber",
      "orderDescription",
      "amount",
      "currency",
      "orderReference",
      "customerStatement",
      "fundTransferType",
    ],
    unsigned: [],
    repeating: [],
    variants: {
      by: "fundTransferType",
      cases: {
        EXISTINGORDER: { required: ["sourceOrderNumber"], fingerprint: ["sourceOrderNumber"] },
        MONETA: { required: ["customerStatement", "consumerWalletId"], fingerprint: ["consumerWalletId"] },
        "SEPA-CT": {
          required: ["bankAccountOwner", "bankBic", "bankAccountIban"],
          fingerprint: ["bankAccountOwner", "bankBic", "bankAccountIban"],
        },
        SKRILLWALLET: { required: ["customerStatement", "consumerEmail"], fingerprint: ["consumerEmail"] },
      },
    },
  },
};

/** Texts of the error families as they stand in answers; `{0}` is the parameter's label. */
export const gatewayMessages: Readonly<Record<string, string>> = {
  "10": "Unknown error concerning parameter {0}.",
  "11": "{0} is missing.",
  "12": "{0} missing, or not permitted in this command.",
  "13": "{0} may be used only once; transaction was probably processed already.",
  "14": "{0} not allowed.",
  "15": "{0} has an invalid length.",
  "16": "{0} has a wrong format.",
  "17": "{0} is not a number.",
  "18": "{0} is invalid.",
  "19": "{0} not allowed for this command.",
  "31": "{0} is not activated.",
};

/** Most parameters of a request, and the longest names and values in bytes of UTF-8. */
export const gatewayLimits = { parameters: 12000, nameLength: 64, valueLength: 65000 } as const;

/** Error families and fixed codes whose text is worded by this project: the gateway's own was never recorded. */
export const gatewayOwnTexts: readonly string[] = [
  "10",
  "12",
  "13",
  "14",
  "16",
  "17",
  "19",
  "31",
  "10000",
  "11000",
  "12000",
  "13000",
  "14000",
  "15000",
  "16000",
  "17000",
  "18000",
  "19000",
  "20000",
  "20001",
  "20002",
  "20003",
  "20004",
  "20005",
  "20006",
  "20007",
  "20008",
  "20009",
  "20010",
  "20011",
  "20012",
  "20013",
  "20014",
  "20015",
  "20016",
  "20017",
  "20018",
  "20021",
  "20022",
  "20023",
  "20024",
  "20025",
  "20026",
  "20027",
  "20028",
  "20029",
  "20030",
  "20031",
  "20032",
  "20033",
  "20034",
  "20035",
  "20036",
  "20037",
  "20038",
  "20039",
  "30000",
  "30001",
  "30002",
  "30003",
  "30004",
  "30005",
  "30006",
  "30007",
  "30008",
  "30009",
  "30010",
  "30011",
  "30012",
  "30013",
  "30014",
  "31000",
  "99990",
  "99991",
  "99992",
  "99993",
  "99995",
  "99996",
  "99997",
];
