// Generated from spec. Do not edit: change the spec and run `npm run generate`.

/** Type, length in UTF-8 bytes (which is what the gateway counts), and form of a text that may be absent. */
function checkValue(value, schema, instancePath, errors) {
  if (value === undefined || isValue(value, schema)) return errors;
  return withError(errors, valueError(value, schema, instancePath));
}

function isValue(value, { min, max, form }) {
  if (typeof value !== "string") return false;
  // A unit of UTF-16 is one to three bytes of UTF-8: most texts need no counting.
  if ((value.length < min || value.length * 3 > max) && !isLongEnough(value, min, max)) return false;
  return form === undefined || form.pattern.test(value);
}

function isLongEnough(value, min, max) {
  const bytes = bytesOf(value);
  return bytes >= min && bytes <= max;
}

/** Plain texts are as long as they look. */
function bytesOf(value) {
  for (let index = 0; index < value.length; index++) {
    if (value.charCodeAt(index) > 127) return Buffer.byteLength(value);
  }
  return value.length;
}

function valueError(value, { min, max, form }, instancePath) {
  const allowed = form?.allowed;
  if (typeof value !== "string") return { instancePath, keyword: "type", params: { type: "string", allowed } };
  if (isLongEnough(value, min, max)) return { instancePath, keyword: "value", params: { rule: form.rule, allowed } };
  const lengths = min === max ? `exactly ${max} bytes (UTF-8)` : `${min} to ${max} bytes (UTF-8)`;
  return { instancePath, keyword: "value", params: { rule: "length", allowed: lengths } };
}

/** A property that must be there. */
function checkGiven(value, missingProperty, errors) {
  if (value !== undefined) return errors;
  return withError(errors, { instancePath: "", keyword: "required", params: { missingProperty } });
}

/** Properties that some values of another one need. */
function checkNeeded(data, by, values, names, errors) {
  if (!values.includes(data[by])) return errors;
  for (const missingProperty of names) {
    if (data[missingProperty] !== undefined) continue;
    errors = withError(errors, {
      instancePath: "",
      keyword: "required",
      params: { missingProperty, for: `${by} ${data[by]}` },
    });
  }
  return errors;
}

/** Texts under names of a caller's own, which may be absent. */
function checkTexts(data, schema, instancePath, errors) {
  if (data === undefined) return errors;
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return withError(errors, { instancePath, keyword: "type", params: { type: "object" } });
  }
  for (const name in data) errors = checkValue(data[name], schema, `${instancePath}/${name}`, errors);
  return errors;
}

/** Properties that may be there. */
function checkKnown(data, names, errors) {
  for (const additionalProperty in data) {
    if (!names.has(additionalProperty)) {
      errors = withError(errors, { instancePath: "", keyword: "additionalProperties", params: { additionalProperty } });
    }
  }
  return errors;
}

/** A list that may be absent, item by item. */
function checkEach(list, least, check, instancePath, errors) {
  if (list === undefined) return errors;
  if (!Array.isArray(list)) return withError(errors, { instancePath, keyword: "type", params: { type: "array" } });
  if (list.length < least) return withError(errors, { instancePath, keyword: "minItems", params: { limit: least } });
  for (let index = 0; index < list.length; index++) {
    if (!check(list[index])) errors = withErrorsBelow(errors, `${instancePath}/${index}`, check.errors);
  }
  return errors;
}

/** An object that may be absent, or null. */
function checkObject(value, check, instancePath, errors) {
  if (value === undefined || value === null || check(value)) return errors;
  return withErrorsBelow(errors, instancePath, check.errors);
}

/** An item of a list of texts. */
function checkText(data) {
  const isText = typeof data === "string";
  checkText.errors = isText ? null : [{ instancePath: "", keyword: "type", params: { type: "string" } }];
  return isText;
}

function withErrorsBelow(errors, place, found) {
  for (const error of found) {
    error.instancePath = place + error.instancePath;
    errors = withError(errors, error);
  }
  return errors;
}

function withError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

const alphabeticForm = { rule: "format", pattern: /^(?:[A-Za-z]*)$/u, allowed: "letters A-Z, a-z only" };
const alphanumericForm = {
  rule: "format",
  pattern: /^(?:[0-9A-Za-z]*)$/u,
  allowed: "letters A-Z, a-z and digits only",
};
const amountForm = {
  rule: "format",
  pattern: /^(?:[0-9]+(?:[.,][0-9]{1,4})?)$/u,
  allowed: 'a decimal number as text, such as "12.50", without thousands separator',
};
const amountSignedForm = {
  rule: "format",
  pattern: /^(?:-?[0-9]+(?:[.,][0-9]{1,4})?)$/u,
  allowed: 'a decimal number as text, such as "12.50", without thousands separator',
};
const answeredAmountForm = { rule: "format", pattern: /^(?:-?[0-9]+(?:\.[0-9]+)?)$/u, allowed: "Amount" };
const answeredCurrencyForm = {
  rule: "format",
  pattern: /^(?:[A-Za-z]{3}|[0-9]{3})$/u,
  allowed: "ISO 4217 currency code, alphabetic or numeric",
};
const answeredDateForm = {
  rule: "format",
  pattern: /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$/u,
  allowed: "Date as YYYY-MM-DD",
};
const answeredNumericForm = { rule: "format", pattern: /^(?:[0-9]+)$/u, allowed: "Numeric, up to 9 digits" };
const answeredTimeForm = {
  rule: "format",
  pattern: /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})$/u,
  allowed: "Date and time as YYYY-MM-DDTHH:MM:SS",
};
const asciiForm = { rule: "format", pattern: /^(?:[\x20-\x7e]*)$/u, allowed: "printable ASCII only" };
const countryForm = { rule: "format", pattern: /^(?:[A-Z]{2})$/u, allowed: "a country code of two capital letters" };
const currencyForm = {
  rule: "format",
  pattern:
    /^(?:AED|784|AFN|971|ALL|008|AMD|051|AOA|973|ARS|032|AUD|036|AWG|533|AZN|944|BAM|977|BBD|052|BDT|050|BHD|048|BIF|108|BMD|060|BND|096|BOB|068|BOV|984|BRL|986|BSD|044|BTN|064|BWP|072|BYN|933|BZD|084|CAD|124|CDF|976|CHE|947|CHF|756|CHW|948|CLF|990|CLP|152|CNY|156|COP|170|COU|970|CRC|188|CUP|192|CVE|132|CZK|203|DJF|262|DKK|208|DOP|214|DZD|012|EGP|818|ERN|232|ETB|230|EUR|978|FJD|242|FKP|238|GBP|826|GEL|981|GHS|936|GIP|292|GMD|270|GNF|324|GTQ|320|GYD|328|HKD|344|HNL|340|HTG|332|HUF|348|IDR|360|ILS|376|INR|356|IQD|368|IRR|364|ISK|352|JMD|388|JOD|400|JPY|392|KES|404|KGS|417|KHR|116|KMF|174|KPW|408|KRW|410|KWD|414|KYD|136|KZT|398|LAK|418|LBP|422|LKR|144|LRD|430|LSL|426|LYD|434|MAD|504|MDL|498|MGA|969|MKD|807|MMK|104|MNT|496|MOP|446|MRU|929|MUR|480|MVR|462|MWK|454|MXN|484|MXV|979|MYR|458|MZN|943|NAD|516|NGN|566|NIO|558|NOK|578|NPR|524|NZD|554|OMR|512|PAB|590|PEN|604|PGK|598|PHP|608|PKR|586|PLN|985|PYG|600|QAR|634|RON|946|RSD|941|RUB|643|RWF|646|SAR|682|SBD|090|SCR|690|SDG|938|SEK|752|SGD|702|SHP|654|SLE|925|SOS|706|SRD|968|SSP|728|STN|930|SVC|222|SYP|760|SZL|748|THB|764|TJS|972|TMT|934|TND|788|TOP|776|TRY|949|TTD|780|TWD|901|TZS|834|UAH|980|UGX|800|USD|840|USN|997|UYI|940|UYU|858|UYW|927|UZS|860|VED|926|VES|928|VND|704|VUV|548|WST|882|XAD|396|XAF|950|XCD|951|XCG|532|XOF|952|XPF|953|YER|886|ZAR|710|ZMW|967|ZWG|924)$/u,
  allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
};
const dateForm = {
  rule: "format",
  pattern: /^(?:(?:0[1-9]|[12][0-9]|3[01])\.(?:0[1-9]|1[0-2])\.[0-9]{4})$/u,
  allowed: "a date as DD.MM.YYYY",
};
const ipForm = {
  rule: "format",
  pattern:
    /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]))?)$/u,
  allowed: "an IPv4 or IPv6 address",
};
const isoDateForm = {
  rule: "format",
  pattern: /^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))$/u,
  allowed: "a date as YYYY-MM-DD",
};
const isoTimeForm = {
  rule: "format",
  pattern: /^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)$/u,
  allowed: "a time as YYYY-MM-DDTHH:MM:SSZ",
};
const listOfTrustPayCountryForm = {
  rule: "format",
  pattern: /^(?:(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR)(?:,(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR))*)$/u,
  allowed: "a comma-separated list of BG, CZ, DK, EE, FI, GR, ... (14 values)",
};
const numericForm = { rule: "format", pattern: /^(?:[0-9]*)$/u, allowed: "digits only" };
const oneOfAddressDisplayForm = { rule: "enumeration", pattern: /^(?:E|N|Y)$/u, allowed: "one of E, N, Y" };
const oneOfAuthenticationMethodForm = {
  rule: "enumeration",
  pattern: /^(?:01|02|03|04|05|06)$/u,
  allowed: "one of 01, 02, 03, 04, 05, 06",
};
const oneOfBasketDisplayForm = { rule: "enumeration", pattern: /^(?:N|Y)$/u, allowed: "one of N, Y" };
const oneOfChallengeIndicatorForm = {
  rule: "enumeration",
  pattern: /^(?:01|02|03|04)$/u,
  allowed: "one of 01, 02, 03, 04",
};
const oneOfDeliveryTimeframeForm = {
  rule: "enumeration",
  pattern: /^(?:01|02|03|04)$/u,
  allowed: "one of 01, 02, 03, 04",
};
const oneOfFirstTransactionForm = {
  rule: "enumeration",
  pattern: /^(?:INITIAL|SINGLE)$/u,
  allowed: "one of INITIAL, SINGLE",
};
const oneOfFrontendYesNoForm = { rule: "enumeration", pattern: /^(?:no|yes)$/u, allowed: "one of no, yes" };
const oneOfFundTransferTypeForm = {
  rule: "enumeration",
  pattern: /^(?:EXISTINGORDER|MONETA|SEPA-CT|SKRILLWALLET)$/u,
  allowed: "one of EXISTINGORDER, MONETA, SEPA-CT, SKRILLWALLET",
};
const oneOfIsoTransactionTypeForm = {
  rule: "enumeration",
  pattern: /^(?:01|03|10|11|28)$/u,
  allowed: "one of 01, 03, 10, 11, 28",
};
const oneOfItemAvailabilityForm = { rule: "enumeration", pattern: /^(?:01|02)$/u, allowed: "one of 01, 02" };
const oneOfLanguageForm = {
  rule: "enumeration",
  pattern:
    /^(?:ar|bg|bs|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|it|ja|ko|lt|lv|mk|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk|zh)$/u,
  allowed: "one of ar, bg, bs, cs, da, de, ... (35 values)",
};
const oneOfMerchantTokenizationFlagForm = { rule: "enumeration", pattern: /^(?:TRUE)$/u, allowed: "one of TRUE" };
const oneOfPaymentTypeForm = {
  rule: "enumeration",
  pattern:
    /^(?:AFTERPAY|BANCONTACT_MISTERCASH|CCARD|CCARD-MOTO|CIRCLEK|CLICKTOPAY|CVSPHARMACY|DOLLARGENERAL|EKONTO|ELV|EPAY_BG|EPS|GIROPAY|GOOGLEPAY|IDL|INSTALLMENT|INVOICE|KLARNA|MAESTRO|MASTERPASS|MONETA|MPASS|OPENBUCKSCARD|PAGOEFECTIVO|PAYPAL|PBX|POLI|PRZELEWY24|PSC|QUICK|SAFETYPAY|SELECT|SEPA-DD|SKRILLDIRECT|SKRILLWALLET|SOFORTUEBERWEISUNG|TATRAPAY|TRUSTLY|TRUSTPAY|VOUCHER)$/u,
  allowed: "one of AFTERPAY, BANCONTACT_MISTERCASH, CCARD, CCARD-MOTO, CIRCLEK, CLICKTOPAY, ... (40 values)",
};
const oneOfPeriodicTypeForm = {
  rule: "enumeration",
  pattern: /^(?:ci|recurring|ucof)$/u,
  allowed: "one of ci, recurring, ucof",
};
const oneOfReorderKindForm = { rule: "enumeration", pattern: /^(?:01|02)$/u, allowed: "one of 01, 02" };
const oneOfShippingMethodForm = {
  rule: "enumeration",
  pattern:
    /^(?:digital_goods|digital_tickets|home_delivery|other_address_delivery|other_verified|store_pick_up|verified_address_delivery)$/u,
  allowed:
    "one of digital_goods, digital_tickets, home_delivery, other_address_delivery, other_verified, store_pick_up, verified_address_delivery",
};
const oneOfTransactionIdentifierForm = {
  rule: "enumeration",
  pattern: /^(?:INITIAL|RECUR|SINGLE)$/u,
  allowed: "one of INITIAL, RECUR, SINGLE",
};
const oneOfTransactionTypeForm = {
  rule: "enumeration",
  pattern: /^(?:ALL|OFFLINE|ONLINE)$/u,
  allowed: "one of ALL, OFFLINE, ONLINE",
};
const oneOfTrueFalseForm = { rule: "enumeration", pattern: /^(?:false|true)$/u, allowed: "one of false, true" };
const oneOfYesNoForm = { rule: "enumeration", pattern: /^(?:No|Yes)$/u, allowed: "one of No, Yes" };
const percentageForm = {
  rule: "format",
  pattern: /^(?:[0-9]{1,3}(?:[.,][0-9]{1,3})?)$/u,
  allowed: 'a percentage with up to 3 decimals, such as "19.324"',
};
const textForm = {
  rule: "format",
  pattern: /^(?:[^\p{Cc}\p{Cs}]*)$/u,
  allowed: "text without line breaks and control characters",
};
const urlForm = { rule: "format", pattern: /^(?:https?:\/\/[^\s\p{Cc}\p{Cs}]+)$/u, allowed: "an http or https URL" };
const alphabetic = { min: 1, max: 65000, form: alphabeticForm };
const alphabetic3 = { min: 1, max: 3, form: alphabeticForm };
const alphabeticExactly2 = { min: 2, max: 2, form: alphabeticForm };
const alphanumeric = { min: 1, max: 65000, form: alphanumericForm };
const alphanumeric16 = { min: 1, max: 16, form: alphanumericForm };
const alphanumeric16To34 = { min: 16, max: 34, form: alphanumericForm };
const alphanumeric8To11 = { min: 8, max: 11, form: alphanumericForm };
const alphanumericExactly128 = { min: 128, max: 128, form: alphanumericForm };
const alphanumericExactly16 = { min: 16, max: 16, form: alphanumericForm };
const alphanumericExactly32 = { min: 32, max: 32, form: alphanumericForm };
const alphanumericExactly7 = { min: 7, max: 7, form: alphanumericForm };
const amount = { min: 1, max: 65000, form: amountForm };
const amountSigned = { min: 1, max: 65000, form: amountSignedForm };
const answeredAmount = { min: 0, max: 9007199254740991, form: answeredAmountForm };
const answeredCurrency = { min: 0, max: 9007199254740991, form: answeredCurrencyForm };
const answeredDate = { min: 0, max: 9007199254740991, form: answeredDateForm };
const answeredNumeric = { min: 0, max: 9007199254740991, form: answeredNumericForm };
const answeredTime = { min: 0, max: 9007199254740991, form: answeredTimeForm };
const anyText = { min: 0, max: 9007199254740991, form: undefined };
const ascii = { min: 1, max: 65000, form: asciiForm };
const ascii128 = { min: 1, max: 128, form: asciiForm };
const countryExactly2 = { min: 2, max: 2, form: countryForm };
const currencyExactly3 = { min: 3, max: 3, form: currencyForm };
const date = { min: 1, max: 65000, form: dateForm };
const ip = { min: 1, max: 65000, form: ipForm };
const isoDateExactly10 = { min: 10, max: 10, form: isoDateForm };
const isoTime = { min: 1, max: 65000, form: isoTimeForm };
const listOfTrustPayCountry = { min: 1, max: 65000, form: listOfTrustPayCountryForm };
const numeric = { min: 1, max: 65000, form: numericForm };
const numeric30 = { min: 1, max: 30, form: numericForm };
const numeric9 = { min: 1, max: 9, form: numericForm };
const numericExactly1 = { min: 1, max: 1, form: numericForm };
const numericExactly4 = { min: 4, max: 4, form: numericForm };
const oneOfAddressDisplay = { min: 1, max: 65000, form: oneOfAddressDisplayForm };
const oneOfAuthenticationMethod = { min: 1, max: 65000, form: oneOfAuthenticationMethodForm };
const oneOfBasketDisplay = { min: 1, max: 65000, form: oneOfBasketDisplayForm };
const oneOfChallengeIndicator = { min: 1, max: 65000, form: oneOfChallengeIndicatorForm };
const oneOfDeliveryTimeframe = { min: 1, max: 65000, form: oneOfDeliveryTimeframeForm };
const oneOfFirstTransaction = { min: 1, max: 65000, form: oneOfFirstTransactionForm };
const oneOfFrontendYesNo = { min: 1, max: 65000, form: oneOfFrontendYesNoForm };
const oneOfFundTransferType = { min: 1, max: 65000, form: oneOfFundTransferTypeForm };
const oneOfIsoTransactionType = { min: 1, max: 65000, form: oneOfIsoTransactionTypeForm };
const oneOfItemAvailability = { min: 1, max: 65000, form: oneOfItemAvailabilityForm };
const oneOfLanguageExactly2 = { min: 2, max: 2, form: oneOfLanguageForm };
const oneOfMerchantTokenizationFlag = { min: 1, max: 65000, form: oneOfMerchantTokenizationFlagForm };
const oneOfPaymentType = { min: 1, max: 65000, form: oneOfPaymentTypeForm };
const oneOfPeriodicType = { min: 1, max: 65000, form: oneOfPeriodicTypeForm };
const oneOfReorderKind = { min: 1, max: 65000, form: oneOfReorderKindForm };
const oneOfShippingMethod = { min: 1, max: 65000, form: oneOfShippingMethodForm };
const oneOfTransactionIdentifier = { min: 1, max: 65000, form: oneOfTransactionIdentifierForm };
const oneOfTransactionType = { min: 1, max: 65000, form: oneOfTransactionTypeForm };
const oneOfTrueFalse = { min: 1, max: 65000, form: oneOfTrueFalseForm };
const oneOfYesNo = { min: 1, max: 65000, form: oneOfYesNoForm };
const percentage = { min: 1, max: 65000, form: percentageForm };
const text = { min: 1, max: 65000, form: textForm };
const text10 = { min: 1, max: 10, form: textForm };
const text100 = { min: 1, max: 100, form: textForm };
const text100OrNone = { min: 0, max: 100, form: textForm };
const text1024OrNone = { min: 0, max: 1024, form: textForm };
const text12 = { min: 1, max: 12, form: textForm };
const text127 = { min: 1, max: 127, form: textForm };
const text127OrNone = { min: 0, max: 127, form: textForm };
const text128 = { min: 1, max: 128, form: textForm };
const text12OrNone = { min: 0, max: 12, form: textForm };
const text13 = { min: 1, max: 13, form: textForm };
const text13OrNone = { min: 0, max: 13, form: textForm };
const text15 = { min: 1, max: 15, form: textForm };
const text18 = { min: 1, max: 18, form: textForm };
const text19OrNone = { min: 0, max: 19, form: textForm };
const text1OrNone = { min: 0, max: 1, form: textForm };
const text20 = { min: 1, max: 20, form: textForm };
const text2000 = { min: 1, max: 2000, form: textForm };
const text20OrNone = { min: 0, max: 20, form: textForm };
const text22 = { min: 1, max: 22, form: textForm };
const text254 = { min: 1, max: 254, form: textForm };
const text255 = { min: 1, max: 255, form: textForm };
const text255OrNone = { min: 0, max: 255, form: textForm };
const text256 = { min: 1, max: 256, form: textForm };
const text3 = { min: 1, max: 3, form: textForm };
const text32 = { min: 1, max: 32, form: textForm };
const text32OrNone = { min: 0, max: 32, form: textForm };
const text35 = { min: 1, max: 35, form: textForm };
const text35OrNone = { min: 0, max: 35, form: textForm };
const text38 = { min: 1, max: 38, form: textForm };
const text40 = { min: 1, max: 40, form: textForm };
const text40OrNone = { min: 0, max: 40, form: textForm };
const text50 = { min: 1, max: 50, form: textForm };
const text50OrNone = { min: 0, max: 50, form: textForm };
const text64OrNone = { min: 0, max: 64, form: textForm };
const text7OrNone = { min: 0, max: 7, form: textForm };
const text80OrNone = { min: 0, max: 80, form: textForm };
const textOrNone = { min: 0, max: 65000, form: textForm };
const url = { min: 1, max: 65000, form: urlForm };
const url255 = { min: 1, max: 255, form: urlForm };
const approveReversalParametersNames = new Set(["orderNumber"]);
const basketItemNames = new Set([
  "articleNumber",
  "quantity",
  "name",
  "unitGrossAmount",
  "unitNetAmount",
  "unitTaxAmount",
  "unitTaxRate",
  "description",
  "imageUrl",
]);
const dataStorageInitParametersNames = new Set([
  "orderIdent",
  "returnUrl",
  "language",
  "javascriptScriptVersion",
  "iframeCssUrl",
  "creditcardPanPlaceholder",
  "creditcardCvcPlaceholder",
  "creditcardCardholderNamePlaceholder",
  "creditcardIssueNumberPlaceholder",
  "creditcardShowExpirationDatePlaceholder",
  "creditcardShowIssueDatePlaceholder",
  "creditcardShowCardholderNameField",
  "creditcardShowCvcField",
  "creditcardShowIssueDateField",
  "creditcardShowIssueNumberField",
  "googlepaymerchantid",
  "googlepaymerchantname",
  "googlepayallowedauthmethod",
  "googlepayallowedcardnetwork",
  "googlepaycurrencycode",
  "googlepaycountrycode",
  "googlepaytotalprice",
]);
const dataStorageReadParametersNames = new Set(["storageId", "language"]);
const depositParametersNames = new Set([
  "orderNumber",
  "amount",
  "currency",
  "merchantReference",
  "customerStatement",
  "basket",
  "subMerchantId",
  "subMerchantName",
  "subMerchantStreet",
  "subMerchantCity",
  "subMerchantState",
  "subMerchantCountry",
  "subMerchantZipCode",
]);
const depositReversalParametersNames = new Set(["orderNumber", "paymentNumber"]);
const frontendInitParametersNames = new Set([
  "paymentType",
  "amount",
  "currency",
  "orderDescription",
  "successUrl",
  "cancelUrl",
  "failureUrl",
  "serviceUrl",
  "confirmUrl",
  "consumerIpAddress",
  "consumerUserAgent",
  "language",
  "financialInstitution",
  "customerStatement",
  "orderReference",
  "pendingUrl",
  "noScriptInfoUrl",
  "orderNumber",
  "windowName",
  "duplicateRequestCheck",
  "transactionIdentifier",
  "cssUrl",
  "isoTransactionType",
  "orderIdent",
  "storageId",
  "consumerEmail",
  "consumerBirthDate",
  "consumerTaxIdentificationNumber",
  "consumerDriversLicenseNumber",
  "consumerDriversLicenseState",
  "consumerDriversLicenseCountry",
  "consumerMerchantCrmId",
  "consumerAuthenticationMethod",
  "consumerAuthenticationTimestamp",
  "consumerCardProvisionDate",
  "consumerCardProvisionAttemptsPastDay",
  "consumerChallengeIndicator",
  "consumerSuspiciousActivity",
  "consumerDeliveryTimeframe",
  "consumerPreorderDate",
  "consumerReorderItems",
  "consumerAccountCreationDate",
  "consumerAccountUpdateDate",
  "consumerAccountPasswordChangeDate",
  "consumerAccountPurchasesPastSixMonths",
  "consumerAccountTransactionsPastDay",
  "consumerAccountTransactionsPastYear",
  "consumerBillingFirstname",
  "consumerBillingLastname",
  "consumerBillingAddress1",
  "consumerBillingAddress2",
  "consumerBillingAddress3",
  "consumerBillingCity",
  "consumerBillingState",
  "consumerBillingCountry",
  "consumerBillingZipCode",
  "consumerBillingPhone",
  "consumerBillingMobilePhone",
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
  "consumerShippingItemAvailability",
  "consumerShippingMethod",
  "consumerShippingAddressFirstUseDate",
  "companyName",
  "companyVatId",
  "companyTradeRegistryNumber",
  "companyRegisterKey",
  "basket",
  "subMerchantId",
  "subMerchantName",
  "subMerchantStreet",
  "subMerchantCity",
  "subMerchantState",
  "subMerchantCountry",
  "subMerchantZipCode",
  "autoDeposit",
  "confirmMail",
  "mandateId",
  "mandateSignatureDate",
  "merchantTokenizationFlag",
  "periodicType",
  "riskConfigAlias",
  "riskSuppress",
  "pluginVersion",
  "displayBasketData",
  "displayShippingData",
  "displayBillingData",
  "shippingAddressRequired",
  "phoneNumberRequired",
  "allowedCountryCodes",
  "paymentToken",
  "additionalMerchantData",
  "custom",
]);
const generateOrderNumberParametersNames = new Set([]);
const getFinancialInstitutionsParametersNames = new Set(["paymentType", "transactionType", "bankCountry"]);
const getOrderDetailsParametersNames = new Set(["orderNumber"]);
const recurPaymentParametersNames = new Set([
  "sourceOrderNumber",
  "orderDescription",
  "amount",
  "currency",
  "orderNumber",
  "autoDeposit",
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
  "consumerIpAddress",
  "subMerchantId",
  "subMerchantName",
  "subMerchantStreet",
  "subMerchantCity",
  "subMerchantState",
  "subMerchantCountry",
  "subMerchantZipCode",
]);
const refundParametersNames = new Set([
  "orderNumber",
  "amount",
  "currency",
  "merchantReference",
  "basket",
  "subMerchantId",
  "subMerchantName",
  "subMerchantStreet",
  "subMerchantCity",
  "subMerchantState",
  "subMerchantCountry",
  "subMerchantZipCode",
]);
const refundReversalParametersNames = new Set(["orderNumber", "creditNumber"]);
const transferFundExistingorderParametersNames = new Set([
  "orderDescription",
  "amount",
  "currency",
  "fundTransferType",
  "orderNumber",
  "creditNumber",
  "orderReference",
  "customerStatement",
  "sourceOrderNumber",
]);
const transferFundMonetaParametersNames = new Set([
  "orderDescription",
  "amount",
  "currency",
  "fundTransferType",
  "orderNumber",
  "creditNumber",
  "orderReference",
  "customerStatement",
  "consumerWalletId",
]);
const transferFundSepaCtParametersNames = new Set([
  "orderDescription",
  "amount",
  "currency",
  "fundTransferType",
  "orderNumber",
  "creditNumber",
  "orderReference",
  "customerStatement",
  "bankAccountOwner",
  "bankBic",
  "bankAccountIban",
]);
const transferFundSkrillwalletParametersNames = new Set([
  "orderDescription",
  "amount",
  "currency",
  "fundTransferType",
  "orderNumber",
  "creditNumber",
  "orderReference",
  "customerStatement",
  "consumerEmail",
]);

function checkBasketItemFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.articleNumber, text, "/articleNumber", errors);
    errors = checkValue(data.quantity, numeric, "/quantity", errors);
    errors = checkValue(data.name, text, "/name", errors);
    errors = checkValue(data.unitGrossAmount, amountSigned, "/unitGrossAmount", errors);
    errors = checkValue(data.unitNetAmount, amountSigned, "/unitNetAmount", errors);
    errors = checkValue(data.unitTaxAmount, amountSigned, "/unitTaxAmount", errors);
    errors = checkValue(data.unitTaxRate, percentage, "/unitTaxRate", errors);
    errors = checkValue(data.description, text, "/description", errors);
    errors = checkValue(data.imageUrl, url, "/imageUrl", errors);
    errors = checkGiven(data.articleNumber, "articleNumber", errors);
    errors = checkGiven(data.quantity, "quantity", errors);
    errors = checkGiven(data.name, "name", errors);
    errors = checkGiven(data.unitGrossAmount, "unitGrossAmount", errors);
    errors = checkGiven(data.unitNetAmount, "unitNetAmount", errors);
    errors = checkGiven(data.unitTaxAmount, "unitTaxAmount", errors);
    errors = checkGiven(data.unitTaxRate, "unitTaxRate", errors);
    errors = checkKnown(data, basketItemNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkBasketItemFields.errors = errors;
  return errors === null;
}

function checkPaymentInformationFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.accountOwner, anyText, "/accountOwner", errors);
    errors = checkValue(data.anonymousPan, answeredNumeric, "/anonymousPan", errors);
    errors = checkValue(data.bankAccount, anyText, "/bankAccount", errors);
    errors = checkValue(data.bankAccountIban, anyText, "/bankAccountIban", errors);
    errors = checkValue(data.bankBic, anyText, "/bankBic", errors);
    errors = checkValue(data.bankCountry, anyText, "/bankCountry", errors);
    errors = checkValue(data.bankName, anyText, "/bankName", errors);
    errors = checkValue(data.bankNumber, answeredNumeric, "/bankNumber", errors);
    errors = checkValue(data.brand, anyText, "/brand", errors);
    errors = checkValue(data.cardholdername, anyText, "/cardholdername", errors);
    errors = checkValue(data.expiry, anyText, "/expiry", errors);
    errors = checkValue(data.financialInstitution, anyText, "/financialInstitution", errors);
    errors = checkValue(data.hashedPan, anyText, "/hashedPan", errors);
    errors = checkValue(data.maskedPan, anyText, "/maskedPan", errors);
    errors = checkValue(data.paymentType, anyText, "/paymentType", errors);
    errors = checkGiven(data.paymentType, "paymentType", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkPaymentInformationFields.errors = errors;
  return errors === null;
}

function checkFinancialInstitutionFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.country, anyText, "/country", errors);
    errors = checkValue(data.currency, answeredCurrency, "/currency", errors);
    errors = checkValue(data.id, anyText, "/id", errors);
    errors = checkValue(data.name, anyText, "/name", errors);
    errors = checkValue(data.offline, anyText, "/offline", errors);
    errors = checkValue(data.online, anyText, "/online", errors);
    errors = checkGiven(data.id, "id", errors);
    errors = checkGiven(data.name, "name", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkFinancialInstitutionFields.errors = errors;
  return errors === null;
}

function checkOrderFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.acquirer, anyText, "/acquirer", errors);
    errors = checkValue(data.amount, answeredAmount, "/amount", errors);
    errors = checkValue(data.approveAmount, answeredAmount, "/approveAmount", errors);
    errors = checkValue(data.brand, anyText, "/brand", errors);
    errors = checkValue(data.contractNumber, anyText, "/contractNumber", errors);
    errors = checkValue(data.currency, answeredCurrency, "/currency", errors);
    errors = checkValue(data.customerStatement, anyText, "/customerStatement", errors);
    errors = checkValue(data.depositAmount, answeredAmount, "/depositAmount", errors);
    errors = checkValue(data.merchantNumber, anyText, "/merchantNumber", errors);
    errors = checkEach(data.operationsAllowed, 0, checkText, "/operationsAllowed", errors);
    errors = checkValue(data.orderDescription, anyText, "/orderDescription", errors);
    errors = checkValue(data.orderNumber, answeredNumeric, "/orderNumber", errors);
    errors = checkValue(data.orderReference, anyText, "/orderReference", errors);
    errors = checkValue(data.orderText, anyText, "/orderText", errors);
    errors = checkValue(data.paymentType, anyText, "/paymentType", errors);
    errors = checkValue(data.refundAmount, answeredAmount, "/refundAmount", errors);
    errors = checkValue(data.sourceOrderNumber, answeredNumeric, "/sourceOrderNumber", errors);
    errors = checkValue(data.state, anyText, "/state", errors);
    errors = checkValue(data.timeCreated, answeredTime, "/timeCreated", errors);
    errors = checkValue(data.timeModified, answeredTime, "/timeModified", errors);
    errors = checkEach(data.credits, 0, checkCreditFields, "/credits", errors);
    errors = checkEach(data.payments, 0, checkPaymentFields, "/payments", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.state, "state", errors);
    errors = checkGiven(data.credits, "credits", errors);
    errors = checkGiven(data.payments, "payments", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkOrderFields.errors = errors;
  return errors === null;
}

function checkCreditFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.amount, answeredAmount, "/amount", errors);
    errors = checkValue(data.batchNumber, answeredNumeric, "/batchNumber", errors);
    errors = checkValue(data.creditNumber, answeredNumeric, "/creditNumber", errors);
    errors = checkValue(data.currency, answeredCurrency, "/currency", errors);
    errors = checkValue(data.gatewayReferenceNumber, anyText, "/gatewayReferenceNumber", errors);
    errors = checkValue(data.merchantNumber, anyText, "/merchantNumber", errors);
    errors = checkEach(data.operationsAllowed, 0, checkText, "/operationsAllowed", errors);
    errors = checkValue(data.orderNumber, answeredNumeric, "/orderNumber", errors);
    errors = checkValue(data.providerReferenceNumber, anyText, "/providerReferenceNumber", errors);
    errors = checkValue(data.state, anyText, "/state", errors);
    errors = checkValue(data.timeCreated, answeredTime, "/timeCreated", errors);
    errors = checkValue(data.timeModified, answeredTime, "/timeModified", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.creditNumber, "creditNumber", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.state, "state", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkCreditFields.errors = errors;
  return errors === null;
}

function checkPaymentFields(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.approvalCode, anyText, "/approvalCode", errors);
    errors = checkValue(data.approveAmount, answeredAmount, "/approveAmount", errors);
    errors = checkValue(data.avsProviderResultCode, anyText, "/avsProviderResultCode", errors);
    errors = checkValue(data.avsProviderResultMessage, anyText, "/avsProviderResultMessage", errors);
    errors = checkValue(data.avsResultCode, anyText, "/avsResultCode", errors);
    errors = checkValue(data.avsResultMessage, anyText, "/avsResultMessage", errors);
    errors = checkValue(data.batchNumber, answeredNumeric, "/batchNumber", errors);
    errors = checkValue(data.currency, answeredCurrency, "/currency", errors);
    errors = checkValue(data.depositAmount, answeredAmount, "/depositAmount", errors);
    errors = checkValue(data.gatewayReferenceNumber, anyText, "/gatewayReferenceNumber", errors);
    errors = checkValue(data.idealConsumerAccountNumber, anyText, "/idealConsumerAccountNumber", errors);
    errors = checkValue(data.idealConsumerBIC, anyText, "/idealConsumerBIC", errors);
    errors = checkValue(data.idealConsumerCity, anyText, "/idealConsumerCity", errors);
    errors = checkValue(data.idealConsumerIBAN, anyText, "/idealConsumerIBAN", errors);
    errors = checkValue(data.idealConsumerName, anyText, "/idealConsumerName", errors);
    errors = checkValue(data.instrumentCountry, anyText, "/instrumentCountry", errors);
    errors = checkValue(data.merchantNumber, anyText, "/merchantNumber", errors);
    errors = checkEach(data.operationsAllowed, 0, checkText, "/operationsAllowed", errors);
    errors = checkValue(data.orderNumber, answeredNumeric, "/orderNumber", errors);
    errors = checkValue(data.paymentNumber, answeredNumeric, "/paymentNumber", errors);
    errors = checkValue(data.paymentType, anyText, "/paymentType", errors);
    errors = checkValue(data.paypalBillingAgreementID, anyText, "/paypalBillingAgreementID", errors);
    errors = checkValue(data.paypalPayerAddressCity, anyText, "/paypalPayerAddressCity", errors);
    errors = checkValue(data.paypalPayerAddressCountry, anyText, "/paypalPayerAddressCountry", errors);
    errors = checkValue(data.paypalPayerAddressCountryCode, anyText, "/paypalPayerAddressCountryCode", errors);
    errors = checkValue(data.paypalPayerAddressName, anyText, "/paypalPayerAddressName", errors);
    errors = checkValue(data.paypalPayerAddressState, anyText, "/paypalPayerAddressState", errors);
    errors = checkValue(data.paypalPayerAddressStatus, anyText, "/paypalPayerAddressStatus", errors);
    errors = checkValue(data.paypalPayerAddressStreet1, anyText, "/paypalPayerAddressStreet1", errors);
    errors = checkValue(data.paypalPayerAddressStreet2, anyText, "/paypalPayerAddressStreet2", errors);
    errors = checkValue(data.paypalPayerAddressZIP, anyText, "/paypalPayerAddressZIP", errors);
    errors = checkValue(data.paypalPayerEmail, anyText, "/paypalPayerEmail", errors);
    errors = checkValue(data.paypalPayerFirstName, anyText, "/paypalPayerFirstName", errors);
    errors = checkValue(data.paypalPayerID, anyText, "/paypalPayerID", errors);
    errors = checkValue(data.paypalPayerLastName, anyText, "/paypalPayerLastName", errors);
    errors = checkValue(data.paypalProtectionEligibility, anyText, "/paypalProtectionEligibility", errors);
    errors = checkValue(data.providerReferenceNumber, anyText, "/providerReferenceNumber", errors);
    errors = checkValue(data.securityCriteria, answeredNumeric, "/securityCriteria", errors);
    errors = checkValue(data.senderAccountNumber, anyText, "/senderAccountNumber", errors);
    errors = checkValue(data.senderAccountOwner, anyText, "/senderAccountOwner", errors);
    errors = checkValue(data.senderBIC, anyText, "/senderBIC", errors);
    errors = checkValue(data.senderBankName, anyText, "/senderBankName", errors);
    errors = checkValue(data.senderBankNumber, anyText, "/senderBankNumber", errors);
    errors = checkValue(data.senderCountry, anyText, "/senderCountry", errors);
    errors = checkValue(data.senderIBAN, anyText, "/senderIBAN", errors);
    errors = checkValue(data.state, anyText, "/state", errors);
    errors = checkValue(data.timeCreated, answeredTime, "/timeCreated", errors);
    errors = checkValue(data.timeModified, answeredTime, "/timeModified", errors);
    errors = checkGiven(data.approveAmount, "approveAmount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkGiven(data.depositAmount, "depositAmount", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.paymentNumber, "paymentNumber", errors);
    errors = checkGiven(data.state, "state", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkPaymentFields.errors = errors;
  return errors === null;
}

export function checkApproveReversalParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkKnown(data, approveReversalParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkApproveReversalParameters.errors = errors;
  return errors === null;
}

export function checkApproveReversalAnswer(data) {
  let errors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkApproveReversalAnswer.errors = errors;
  return errors === null;
}

export function checkDataStorageInitParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderIdent, text, "/orderIdent", errors);
    errors = checkValue(data.returnUrl, url, "/returnUrl", errors);
    errors = checkValue(data.language, oneOfLanguageExactly2, "/language", errors);
    errors = checkValue(data.javascriptScriptVersion, alphanumeric, "/javascriptScriptVersion", errors);
    errors = checkValue(data.iframeCssUrl, url, "/iframeCssUrl", errors);
    errors = checkValue(data.creditcardPanPlaceholder, text32, "/creditcardPanPlaceholder", errors);
    errors = checkValue(data.creditcardCvcPlaceholder, text32, "/creditcardCvcPlaceholder", errors);
    errors = checkValue(
      data.creditcardCardholderNamePlaceholder,
      text32,
      "/creditcardCardholderNamePlaceholder",
      errors,
    );
    errors = checkValue(data.creditcardIssueNumberPlaceholder, text32, "/creditcardIssueNumberPlaceholder", errors);
    errors = checkValue(
      data.creditcardShowExpirationDatePlaceholder,
      oneOfTrueFalse,
      "/creditcardShowExpirationDatePlaceholder",
      errors,
    );
    errors = checkValue(
      data.creditcardShowIssueDatePlaceholder,
      oneOfTrueFalse,
      "/creditcardShowIssueDatePlaceholder",
      errors,
    );
    errors = checkValue(
      data.creditcardShowCardholderNameField,
      oneOfTrueFalse,
      "/creditcardShowCardholderNameField",
      errors,
    );
    errors = checkValue(data.creditcardShowCvcField, oneOfTrueFalse, "/creditcardShowCvcField", errors);
    errors = checkValue(data.creditcardShowIssueDateField, oneOfTrueFalse, "/creditcardShowIssueDateField", errors);
    errors = checkValue(data.creditcardShowIssueNumberField, oneOfTrueFalse, "/creditcardShowIssueNumberField", errors);
    errors = checkValue(data.googlepaymerchantid, alphanumericExactly16, "/googlepaymerchantid", errors);
    errors = checkValue(data.googlepaymerchantname, text, "/googlepaymerchantname", errors);
    errors = checkValue(data.googlepayallowedauthmethod, text, "/googlepayallowedauthmethod", errors);
    errors = checkValue(data.googlepayallowedcardnetwork, text, "/googlepayallowedcardnetwork", errors);
    errors = checkValue(data.googlepaycurrencycode, alphabetic, "/googlepaycurrencycode", errors);
    errors = checkValue(data.googlepaycountrycode, countryExactly2, "/googlepaycountrycode", errors);
    errors = checkValue(data.googlepaytotalprice, amount, "/googlepaytotalprice", errors);
    errors = checkGiven(data.orderIdent, "orderIdent", errors);
    errors = checkGiven(data.returnUrl, "returnUrl", errors);
    errors = checkKnown(data, dataStorageInitParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDataStorageInitParameters.errors = errors;
  return errors === null;
}

export function checkDataStorageInitAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.javascriptUrl, anyText, "/javascriptUrl", errors);
    errors = checkValue(data.storageId, anyText, "/storageId", errors);
    errors = checkGiven(data.javascriptUrl, "javascriptUrl", errors);
    errors = checkGiven(data.storageId, "storageId", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDataStorageInitAnswer.errors = errors;
  return errors === null;
}

export function checkDataStorageReadParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.storageId, alphanumericExactly32, "/storageId", errors);
    errors = checkValue(data.language, oneOfLanguageExactly2, "/language", errors);
    errors = checkGiven(data.storageId, "storageId", errors);
    errors = checkKnown(data, dataStorageReadParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDataStorageReadParameters.errors = errors;
  return errors === null;
}

export function checkDataStorageReadAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkEach(data.paymentInformations, 0, checkPaymentInformationFields, "/paymentInformations", errors);
    errors = checkValue(data.storageId, anyText, "/storageId", errors);
    errors = checkGiven(data.paymentInformations, "paymentInformations", errors);
    errors = checkGiven(data.storageId, "storageId", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDataStorageReadAnswer.errors = errors;
  return errors === null;
}

export function checkDepositParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.merchantReference, ascii128, "/merchantReference", errors);
    errors = checkValue(data.customerStatement, text254, "/customerStatement", errors);
    errors = checkEach(data.basket, 1, checkBasketItemFields, "/basket", errors);
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkKnown(data, depositParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDepositParameters.errors = errors;
  return errors === null;
}

export function checkDepositAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.paymentNumber, answeredNumeric, "/paymentNumber", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDepositAnswer.errors = errors;
  return errors === null;
}

export function checkDepositReversalParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.paymentNumber, numeric9, "/paymentNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.paymentNumber, "paymentNumber", errors);
    errors = checkKnown(data, depositReversalParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDepositReversalParameters.errors = errors;
  return errors === null;
}

export function checkDepositReversalAnswer(data) {
  let errors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkDepositReversalAnswer.errors = errors;
  return errors === null;
}

export function checkFrontendInitParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.paymentType, oneOfPaymentType, "/paymentType", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.orderDescription, text255, "/orderDescription", errors);
    errors = checkValue(data.successUrl, url, "/successUrl", errors);
    errors = checkValue(data.cancelUrl, url, "/cancelUrl", errors);
    errors = checkValue(data.failureUrl, url, "/failureUrl", errors);
    errors = checkValue(data.serviceUrl, url255, "/serviceUrl", errors);
    errors = checkValue(data.confirmUrl, url, "/confirmUrl", errors);
    errors = checkValue(data.consumerIpAddress, ip, "/consumerIpAddress", errors);
    errors = checkValue(data.consumerUserAgent, text, "/consumerUserAgent", errors);
    errors = checkValue(data.language, oneOfLanguageExactly2, "/language", errors);
    errors = checkValue(data.financialInstitution, text, "/financialInstitution", errors);
    errors = checkValue(data.customerStatement, text254, "/customerStatement", errors);
    errors = checkValue(data.orderReference, text128, "/orderReference", errors);
    errors = checkValue(data.pendingUrl, url, "/pendingUrl", errors);
    errors = checkValue(data.noScriptInfoUrl, url, "/noScriptInfoUrl", errors);
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.windowName, text, "/windowName", errors);
    errors = checkValue(data.duplicateRequestCheck, oneOfFrontendYesNo, "/duplicateRequestCheck", errors);
    errors = checkValue(data.transactionIdentifier, oneOfFirstTransaction, "/transactionIdentifier", errors);
    errors = checkValue(data.cssUrl, url, "/cssUrl", errors);
    errors = checkValue(data.isoTransactionType, oneOfIsoTransactionType, "/isoTransactionType", errors);
    errors = checkValue(data.orderIdent, text, "/orderIdent", errors);
    errors = checkValue(data.storageId, alphanumericExactly32, "/storageId", errors);
    errors = checkValue(data.consumerEmail, text256, "/consumerEmail", errors);
    errors = checkValue(data.consumerBirthDate, isoDateExactly10, "/consumerBirthDate", errors);
    errors = checkValue(data.consumerTaxIdentificationNumber, text32, "/consumerTaxIdentificationNumber", errors);
    errors = checkValue(data.consumerDriversLicenseNumber, text32, "/consumerDriversLicenseNumber", errors);
    errors = checkValue(data.consumerDriversLicenseState, text40, "/consumerDriversLicenseState", errors);
    errors = checkValue(data.consumerDriversLicenseCountry, countryExactly2, "/consumerDriversLicenseCountry", errors);
    errors = checkValue(data.consumerMerchantCrmId, text50, "/consumerMerchantCrmId", errors);
    errors = checkValue(
      data.consumerAuthenticationMethod,
      oneOfAuthenticationMethod,
      "/consumerAuthenticationMethod",
      errors,
    );
    errors = checkValue(data.consumerAuthenticationTimestamp, isoTime, "/consumerAuthenticationTimestamp", errors);
    errors = checkValue(data.consumerCardProvisionDate, date, "/consumerCardProvisionDate", errors);
    errors = checkValue(
      data.consumerCardProvisionAttemptsPastDay,
      numeric9,
      "/consumerCardProvisionAttemptsPastDay",
      errors,
    );
    errors = checkValue(
      data.consumerChallengeIndicator,
      oneOfChallengeIndicator,
      "/consumerChallengeIndicator",
      errors,
    );
    errors = checkValue(data.consumerSuspiciousActivity, oneOfFrontendYesNo, "/consumerSuspiciousActivity", errors);
    errors = checkValue(data.consumerDeliveryTimeframe, oneOfDeliveryTimeframe, "/consumerDeliveryTimeframe", errors);
    errors = checkValue(data.consumerPreorderDate, date, "/consumerPreorderDate", errors);
    errors = checkValue(data.consumerReorderItems, oneOfReorderKind, "/consumerReorderItems", errors);
    errors = checkValue(data.consumerAccountCreationDate, date, "/consumerAccountCreationDate", errors);
    errors = checkValue(data.consumerAccountUpdateDate, date, "/consumerAccountUpdateDate", errors);
    errors = checkValue(data.consumerAccountPasswordChangeDate, date, "/consumerAccountPasswordChangeDate", errors);
    errors = checkValue(
      data.consumerAccountPurchasesPastSixMonths,
      numeric9,
      "/consumerAccountPurchasesPastSixMonths",
      errors,
    );
    errors = checkValue(
      data.consumerAccountTransactionsPastDay,
      numeric9,
      "/consumerAccountTransactionsPastDay",
      errors,
    );
    errors = checkValue(
      data.consumerAccountTransactionsPastYear,
      numeric9,
      "/consumerAccountTransactionsPastYear",
      errors,
    );
    errors = checkValue(data.consumerBillingFirstname, text32, "/consumerBillingFirstname", errors);
    errors = checkValue(data.consumerBillingLastname, text32, "/consumerBillingLastname", errors);
    errors = checkValue(data.consumerBillingAddress1, text100, "/consumerBillingAddress1", errors);
    errors = checkValue(data.consumerBillingAddress2, text100, "/consumerBillingAddress2", errors);
    errors = checkValue(data.consumerBillingAddress3, text100, "/consumerBillingAddress3", errors);
    errors = checkValue(data.consumerBillingCity, text32, "/consumerBillingCity", errors);
    errors = checkValue(data.consumerBillingState, alphabeticExactly2, "/consumerBillingState", errors);
    errors = checkValue(data.consumerBillingCountry, countryExactly2, "/consumerBillingCountry", errors);
    errors = checkValue(data.consumerBillingZipCode, text12, "/consumerBillingZipCode", errors);
    errors = checkValue(data.consumerBillingPhone, text20, "/consumerBillingPhone", errors);
    errors = checkValue(data.consumerBillingMobilePhone, text18, "/consumerBillingMobilePhone", errors);
    errors = checkValue(data.consumerBillingFax, text20, "/consumerBillingFax", errors);
    errors = checkValue(data.consumerShippingFirstName, text32, "/consumerShippingFirstName", errors);
    errors = checkValue(data.consumerShippingLastName, text32, "/consumerShippingLastName", errors);
    errors = checkValue(data.consumerShippingAddress1, text100, "/consumerShippingAddress1", errors);
    errors = checkValue(data.consumerShippingAddress2, text100, "/consumerShippingAddress2", errors);
    errors = checkValue(data.consumerShippingCity, text32, "/consumerShippingCity", errors);
    errors = checkValue(data.consumerShippingState, alphabeticExactly2, "/consumerShippingState", errors);
    errors = checkValue(data.consumerShippingCountry, countryExactly2, "/consumerShippingCountry", errors);
    errors = checkValue(data.consumerShippingZipCode, text12, "/consumerShippingZipCode", errors);
    errors = checkValue(data.consumerShippingPhone, text20, "/consumerShippingPhone", errors);
    errors = checkValue(data.consumerShippingFax, text20, "/consumerShippingFax", errors);
    errors = checkValue(
      data.consumerShippingItemAvailability,
      oneOfItemAvailability,
      "/consumerShippingItemAvailability",
      errors,
    );
    errors = checkValue(data.consumerShippingMethod, oneOfShippingMethod, "/consumerShippingMethod", errors);
    errors = checkValue(data.consumerShippingAddressFirstUseDate, date, "/consumerShippingAddressFirstUseDate", errors);
    errors = checkValue(data.companyName, text100, "/companyName", errors);
    errors = checkValue(data.companyVatId, text50, "/companyVatId", errors);
    errors = checkValue(data.companyTradeRegistryNumber, text50, "/companyTradeRegistryNumber", errors);
    errors = checkValue(data.companyRegisterKey, text50, "/companyRegisterKey", errors);
    errors = checkEach(data.basket, 1, checkBasketItemFields, "/basket", errors);
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkValue(data.autoDeposit, oneOfFrontendYesNo, "/autoDeposit", errors);
    errors = checkValue(data.confirmMail, text127, "/confirmMail", errors);
    errors = checkValue(data.mandateId, text35, "/mandateId", errors);
    errors = checkValue(data.mandateSignatureDate, date, "/mandateSignatureDate", errors);
    errors = checkValue(
      data.merchantTokenizationFlag,
      oneOfMerchantTokenizationFlag,
      "/merchantTokenizationFlag",
      errors,
    );
    errors = checkValue(data.periodicType, oneOfPeriodicType, "/periodicType", errors);
    errors = checkValue(data.riskConfigAlias, text, "/riskConfigAlias", errors);
    errors = checkValue(data.riskSuppress, oneOfFrontendYesNo, "/riskSuppress", errors);
    errors = checkValue(data.pluginVersion, ascii, "/pluginVersion", errors);
    errors = checkValue(data.displayBasketData, oneOfBasketDisplay, "/displayBasketData", errors);
    errors = checkValue(data.displayShippingData, oneOfAddressDisplay, "/displayShippingData", errors);
    errors = checkValue(data.displayBillingData, oneOfAddressDisplay, "/displayBillingData", errors);
    errors = checkValue(data.shippingAddressRequired, numeric, "/shippingAddressRequired", errors);
    errors = checkValue(data.phoneNumberRequired, numeric, "/phoneNumberRequired", errors);
    errors = checkValue(data.allowedCountryCodes, text, "/allowedCountryCodes", errors);
    errors = checkValue(data.paymentToken, text2000, "/paymentToken", errors);
    errors = checkValue(data.additionalMerchantData, ascii, "/additionalMerchantData", errors);
    errors = checkTexts(data.custom, textOrNone, "/custom", errors);
    errors = checkGiven(data.paymentType, "paymentType", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkGiven(data.orderDescription, "orderDescription", errors);
    errors = checkGiven(data.successUrl, "successUrl", errors);
    errors = checkGiven(data.cancelUrl, "cancelUrl", errors);
    errors = checkGiven(data.failureUrl, "failureUrl", errors);
    errors = checkGiven(data.serviceUrl, "serviceUrl", errors);
    errors = checkGiven(data.confirmUrl, "confirmUrl", errors);
    errors = checkGiven(data.consumerIpAddress, "consumerIpAddress", errors);
    errors = checkGiven(data.consumerUserAgent, "consumerUserAgent", errors);
    errors = checkNeeded(data, "paymentType", ["CCARD", "CCARD-MOTO", "MAESTRO"], ["storageId"], errors);
    errors = checkNeeded(data, "paymentType", ["EPS", "IDL"], ["financialInstitution"], errors);
    errors = checkNeeded(data, "paymentType", ["GOOGLEPAY"], ["paymentToken"], errors);
    errors = checkKnown(data, frontendInitParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkFrontendInitParameters.errors = errors;
  return errors === null;
}

export function checkFrontendInitAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.redirectUrl, anyText, "/redirectUrl", errors);
    errors = checkGiven(data.redirectUrl, "redirectUrl", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkFrontendInitAnswer.errors = errors;
  return errors === null;
}

export function checkGenerateOrderNumberParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkKnown(data, generateOrderNumberParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGenerateOrderNumberParameters.errors = errors;
  return errors === null;
}

export function checkGenerateOrderNumberAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, answeredNumeric, "/orderNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGenerateOrderNumberAnswer.errors = errors;
  return errors === null;
}

export function checkGetFinancialInstitutionsParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.paymentType, oneOfPaymentType, "/paymentType", errors);
    errors = checkValue(data.transactionType, oneOfTransactionType, "/transactionType", errors);
    errors = checkValue(data.bankCountry, listOfTrustPayCountry, "/bankCountry", errors);
    errors = checkGiven(data.paymentType, "paymentType", errors);
    errors = checkKnown(data, getFinancialInstitutionsParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGetFinancialInstitutionsParameters.errors = errors;
  return errors === null;
}

export function checkGetFinancialInstitutionsAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkEach(
      data.financialInstitutions,
      0,
      checkFinancialInstitutionFields,
      "/financialInstitutions",
      errors,
    );
    errors = checkGiven(data.financialInstitutions, "financialInstitutions", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGetFinancialInstitutionsAnswer.errors = errors;
  return errors === null;
}

export function checkGetOrderDetailsParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkKnown(data, getOrderDetailsParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGetOrderDetailsParameters.errors = errors;
  return errors === null;
}

export function checkGetOrderDetailsAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.objectsTotal, answeredNumeric, "/objectsTotal", errors);
    errors = checkObject(data.order, checkOrderFields, "/order", errors);
    errors = checkGiven(data.order, "order", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGetOrderDetailsAnswer.errors = errors;
  return errors === null;
}

export function checkRecurPaymentParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.sourceOrderNumber, numeric9, "/sourceOrderNumber", errors);
    errors = checkValue(data.orderDescription, text255, "/orderDescription", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.autoDeposit, oneOfYesNo, "/autoDeposit", errors);
    errors = checkValue(data.orderReference, text128, "/orderReference", errors);
    errors = checkValue(data.customerStatement, text254, "/customerStatement", errors);
    errors = checkValue(data.mandateId, text35, "/mandateId", errors);
    errors = checkValue(data.mandateSignatureDate, date, "/mandateSignatureDate", errors);
    errors = checkValue(data.creditorId, text, "/creditorId", errors);
    errors = checkValue(data.dueDate, date, "/dueDate", errors);
    errors = checkValue(data.transactionIdentifier, oneOfTransactionIdentifier, "/transactionIdentifier", errors);
    errors = checkValue(data.useIbanBic, oneOfYesNo, "/useIbanBic", errors);
    errors = checkValue(
      data.merchantTokenizationFlag,
      oneOfMerchantTokenizationFlag,
      "/merchantTokenizationFlag",
      errors,
    );
    errors = checkValue(data.periodicType, oneOfPeriodicType, "/periodicType", errors);
    errors = checkValue(data.consumerEmail, text256, "/consumerEmail", errors);
    errors = checkValue(data.consumerMerchantCrmId, text50, "/consumerMerchantCrmId", errors);
    errors = checkValue(data.consumerBirthDate, isoDateExactly10, "/consumerBirthDate", errors);
    errors = checkValue(data.consumerTaxIdentificationNumber, text32, "/consumerTaxIdentificationNumber", errors);
    errors = checkValue(data.consumerDriversLicenseNumber, text32, "/consumerDriversLicenseNumber", errors);
    errors = checkValue(data.consumerDriversLicenseState, text40, "/consumerDriversLicenseState", errors);
    errors = checkValue(data.consumerDriversLicenseCountry, countryExactly2, "/consumerDriversLicenseCountry", errors);
    errors = checkValue(data.consumerBillingFirstName, text128, "/consumerBillingFirstName", errors);
    errors = checkValue(data.consumerBillingLastName, text128, "/consumerBillingLastName", errors);
    errors = checkValue(data.consumerBillingAddress1, text256, "/consumerBillingAddress1", errors);
    errors = checkValue(data.consumerBillingAddress2, text256, "/consumerBillingAddress2", errors);
    errors = checkValue(data.consumerBillingCity, text40, "/consumerBillingCity", errors);
    errors = checkValue(data.consumerBillingState, text40, "/consumerBillingState", errors);
    errors = checkValue(data.consumerBillingCountry, countryExactly2, "/consumerBillingCountry", errors);
    errors = checkValue(data.consumerBillingZipCode, text40, "/consumerBillingZipCode", errors);
    errors = checkValue(data.consumerBillingPhone, text20, "/consumerBillingPhone", errors);
    errors = checkValue(data.consumerBillingFax, text20, "/consumerBillingFax", errors);
    errors = checkValue(data.consumerShippingFirstName, text128, "/consumerShippingFirstName", errors);
    errors = checkValue(data.consumerShippingLastName, text128, "/consumerShippingLastName", errors);
    errors = checkValue(data.consumerShippingAddress1, text256, "/consumerShippingAddress1", errors);
    errors = checkValue(data.consumerShippingAddress2, text256, "/consumerShippingAddress2", errors);
    errors = checkValue(data.consumerShippingCity, text40, "/consumerShippingCity", errors);
    errors = checkValue(data.consumerShippingState, text40, "/consumerShippingState", errors);
    errors = checkValue(data.consumerShippingCountry, countryExactly2, "/consumerShippingCountry", errors);
    errors = checkValue(data.consumerShippingZipCode, text40, "/consumerShippingZipCode", errors);
    errors = checkValue(data.consumerShippingPhone, text20, "/consumerShippingPhone", errors);
    errors = checkValue(data.consumerShippingFax, text20, "/consumerShippingFax", errors);
    errors = checkValue(data.consumerIpAddress, ip, "/consumerIpAddress", errors);
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkGiven(data.sourceOrderNumber, "sourceOrderNumber", errors);
    errors = checkGiven(data.orderDescription, "orderDescription", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkKnown(data, recurPaymentParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRecurPaymentParameters.errors = errors;
  return errors === null;
}

export function checkRecurPaymentAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.dueDate, answeredDate, "/dueDate", errors);
    errors = checkValue(data.mandateId, anyText, "/mandateId", errors);
    errors = checkValue(data.mandateSignatureDate, answeredDate, "/mandateSignatureDate", errors);
    errors = checkValue(data.orderNumber, answeredNumeric, "/orderNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRecurPaymentAnswer.errors = errors;
  return errors === null;
}

export function checkRefundParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.merchantReference, ascii128, "/merchantReference", errors);
    errors = checkEach(data.basket, 1, checkBasketItemFields, "/basket", errors);
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkKnown(data, refundParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRefundParameters.errors = errors;
  return errors === null;
}

export function checkRefundAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.creditNumber, answeredNumeric, "/creditNumber", errors);
    errors = checkGiven(data.creditNumber, "creditNumber", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRefundAnswer.errors = errors;
  return errors === null;
}

export function checkRefundReversalParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.creditNumber, numeric9, "/creditNumber", errors);
    errors = checkGiven(data.orderNumber, "orderNumber", errors);
    errors = checkGiven(data.creditNumber, "creditNumber", errors);
    errors = checkKnown(data, refundReversalParametersNames, errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRefundReversalParameters.errors = errors;
  return errors === null;
}

export function checkRefundReversalAnswer(data) {
  let errors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkRefundReversalAnswer.errors = errors;
  return errors === null;
}

export function checkTransferFundParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderDescription, text255, "/orderDescription", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.fundTransferType, oneOfFundTransferType, "/fundTransferType", errors);
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.creditNumber, numeric9, "/creditNumber", errors);
    errors = checkValue(data.orderReference, text128, "/orderReference", errors);
    errors = checkValue(data.customerStatement, text254, "/customerStatement", errors);
    const tag0 = data.fundTransferType;
    if (typeof tag0 == "string") {
      if (tag0 === "EXISTINGORDER") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.sourceOrderNumber, numeric9, "/sourceOrderNumber", errors);
          errors = checkGiven(data.sourceOrderNumber, "sourceOrderNumber", errors);
          errors = checkKnown(data, transferFundExistingorderParametersNames, errors);
        }
      } else if (tag0 === "MONETA") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.consumerWalletId, text254, "/consumerWalletId", errors);
          errors = checkGiven(data.customerStatement, "customerStatement", errors);
          errors = checkGiven(data.consumerWalletId, "consumerWalletId", errors);
          errors = checkKnown(data, transferFundMonetaParametersNames, errors);
        }
      } else if (tag0 === "SEPA-CT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.bankAccountOwner, text255, "/bankAccountOwner", errors);
          errors = checkValue(data.bankBic, alphanumeric8To11, "/bankBic", errors);
          errors = checkValue(data.bankAccountIban, alphanumeric16To34, "/bankAccountIban", errors);
          errors = checkGiven(data.bankAccountOwner, "bankAccountOwner", errors);
          errors = checkGiven(data.bankBic, "bankBic", errors);
          errors = checkGiven(data.bankAccountIban, "bankAccountIban", errors);
          errors = checkKnown(data, transferFundSepaCtParametersNames, errors);
        }
      } else if (tag0 === "SKRILLWALLET") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.consumerEmail, text256, "/consumerEmail", errors);
          errors = checkGiven(data.customerStatement, "customerStatement", errors);
          errors = checkGiven(data.consumerEmail, "consumerEmail", errors);
          errors = checkKnown(data, transferFundSkrillwalletParametersNames, errors);
        }
      } else {
        errors = withError(errors, {
          instancePath: "",
          keyword: "discriminator",
          params: { error: "mapping", tag: "fundTransferType", tagValue: tag0 },
        });
      }
    } else {
      errors = withError(errors, {
        instancePath: "",
        keyword: "discriminator",
        params: { error: "tag", tag: "fundTransferType", tagValue: tag0 },
      });
    }
    errors = checkGiven(data.orderDescription, "orderDescription", errors);
    errors = checkGiven(data.amount, "amount", errors);
    errors = checkGiven(data.currency, "currency", errors);
    errors = checkGiven(data.fundTransferType, "fundTransferType", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkTransferFundParameters.errors = errors;
  return errors === null;
}

export function checkTransferFundAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.creditNumber, answeredNumeric, "/creditNumber", errors);
    errors = checkGiven(data.creditNumber, "creditNumber", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkTransferFundAnswer.errors = errors;
  return errors === null;
}

export function checkConfirmationData(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.anonymousPan, numericExactly4, "/anonymousPan", errors);
    errors = checkValue(data.authenticated, alphabetic3, "/authenticated", errors);
    errors = checkValue(data.avsProviderResultCode, text255OrNone, "/avsProviderResultCode", errors);
    errors = checkValue(data.avsProviderResultMessage, text1024OrNone, "/avsProviderResultMessage", errors);
    errors = checkValue(data.avsResponseCode, text255OrNone, "/avsResponseCode", errors);
    errors = checkValue(data.avsResponseMessage, text1024OrNone, "/avsResponseMessage", errors);
    errors = checkValue(data.cardholder, text80OrNone, "/cardholder", errors);
    errors = checkValue(data.creditorId, text35OrNone, "/creditorId", errors);
    errors = checkValue(data.currency, answeredCurrency, "/currency", errors);
    errors = checkValue(data.dueDate, answeredDate, "/dueDate", errors);
    errors = checkValue(data.epsConsumerBIC, text50OrNone, "/epsConsumerBIC", errors);
    errors = checkValue(data.epsConsumerIBAN, text50OrNone, "/epsConsumerIBAN", errors);
    errors = checkValue(data.epsConsumerName, text50OrNone, "/epsConsumerName", errors);
    errors = checkValue(data.expiry, text7OrNone, "/expiry", errors);
    errors = checkValue(data.financialInstitution, text255OrNone, "/financialInstitution", errors);
    errors = checkValue(data.gatewayContractNumber, text255OrNone, "/gatewayContractNumber", errors);
    errors = checkValue(data.gatewayReferenceNumber, text255OrNone, "/gatewayReferenceNumber", errors);
    errors = checkValue(data.googlepayShippingAddress1, text40OrNone, "/googlepayShippingAddress1", errors);
    errors = checkValue(data.googlepayShippingAddress2, text100OrNone, "/googlepayShippingAddress2", errors);
    errors = checkValue(data.googlepayShippingCountry, countryExactly2, "/googlepayShippingCountry", errors);
    errors = checkValue(data.googlepayShippingLocality, text20OrNone, "/googlepayShippingLocality", errors);
    errors = checkValue(data.googlepayShippingName, text255OrNone, "/googlepayShippingName", errors);
    errors = checkValue(data.googlepayShippingPhone, text20OrNone, "/googlepayShippingPhone", errors);
    errors = checkValue(data.googlepayShippingSortingCode, text20OrNone, "/googlepayShippingSortingCode", errors);
    errors = checkValue(data.googlepayShippingZip, text12OrNone, "/googlepayShippingZip", errors);
    errors = checkValue(data.hashedPan, alphanumericExactly128, "/hashedPan", errors);
    errors = checkValue(data.idealConsumerAccountNumber, text255OrNone, "/idealConsumerAccountNumber", errors);
    errors = checkValue(data.idealConsumerBIC, text255OrNone, "/idealConsumerBIC", errors);
    errors = checkValue(data.idealConsumerCity, text255OrNone, "/idealConsumerCity", errors);
    errors = checkValue(data.idealConsumerIBAN, text255OrNone, "/idealConsumerIBAN", errors);
    errors = checkValue(data.idealConsumerName, text255OrNone, "/idealConsumerName", errors);
    errors = checkValue(data.instrumentCountry, countryExactly2, "/instrumentCountry", errors);
    errors = checkValue(data.klarnaBillingAddress1, textOrNone, "/klarnaBillingAddress1", errors);
    errors = checkValue(data.klarnaBillingAddress2, textOrNone, "/klarnaBillingAddress2", errors);
    errors = checkValue(data.klarnaBillingCity, textOrNone, "/klarnaBillingCity", errors);
    errors = checkValue(data.klarnaBillingCountry, textOrNone, "/klarnaBillingCountry", errors);
    errors = checkValue(data.klarnaBillingEmail, textOrNone, "/klarnaBillingEmail", errors);
    errors = checkValue(data.klarnaBillingFirstName, textOrNone, "/klarnaBillingFirstName", errors);
    errors = checkValue(data.klarnaBillingLastName, textOrNone, "/klarnaBillingLastName", errors);
    errors = checkValue(data.klarnaBillingPhone, textOrNone, "/klarnaBillingPhone", errors);
    errors = checkValue(data.klarnaBillingState, textOrNone, "/klarnaBillingState", errors);
    errors = checkValue(data.klarnaBillingZip, textOrNone, "/klarnaBillingZip", errors);
    errors = checkValue(data.klarnaShippingAddress1, textOrNone, "/klarnaShippingAddress1", errors);
    errors = checkValue(data.klarnaShippingAddress2, textOrNone, "/klarnaShippingAddress2", errors);
    errors = checkValue(data.klarnaShippingCity, textOrNone, "/klarnaShippingCity", errors);
    errors = checkValue(data.klarnaShippingCountry, textOrNone, "/klarnaShippingCountry", errors);
    errors = checkValue(data.klarnaShippingEmail, textOrNone, "/klarnaShippingEmail", errors);
    errors = checkValue(data.klarnaShippingFirstName, textOrNone, "/klarnaShippingFirstName", errors);
    errors = checkValue(data.klarnaShippingLastName, textOrNone, "/klarnaShippingLastName", errors);
    errors = checkValue(data.klarnaShippingPhone, textOrNone, "/klarnaShippingPhone", errors);
    errors = checkValue(data.klarnaShippingState, textOrNone, "/klarnaShippingState", errors);
    errors = checkValue(data.klarnaShippingZip, textOrNone, "/klarnaShippingZip", errors);
    errors = checkValue(data.language, oneOfLanguageExactly2, "/language", errors);
    errors = checkValue(data.liabilityShiftIndicator, text1OrNone, "/liabilityShiftIndicator", errors);
    errors = checkValue(data.mandateId, text35OrNone, "/mandateId", errors);
    errors = checkValue(data.mandateSignatureDate, answeredDate, "/mandateSignatureDate", errors);
    errors = checkValue(data.maskedPan, text19OrNone, "/maskedPan", errors);
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.paymentType, oneOfPaymentType, "/paymentType", errors);
    errors = checkValue(data.paypalBillingAgreementID, text19OrNone, "/paypalBillingAgreementID", errors);
    errors = checkValue(data.paypalPayerAddressCity, text40OrNone, "/paypalPayerAddressCity", errors);
    errors = checkValue(data.paypalPayerAddressCountry, text50OrNone, "/paypalPayerAddressCountry", errors);
    errors = checkValue(data.paypalPayerAddressCountryCode, countryExactly2, "/paypalPayerAddressCountryCode", errors);
    errors = checkValue(data.paypalPayerAddressName, text32OrNone, "/paypalPayerAddressName", errors);
    errors = checkValue(data.paypalPayerAddressState, text32OrNone, "/paypalPayerAddressState", errors);
    errors = checkValue(data.paypalPayerAddressStreet1, text40OrNone, "/paypalPayerAddressStreet1", errors);
    errors = checkValue(data.paypalPayerAddressStreet2, text100OrNone, "/paypalPayerAddressStreet2", errors);
    errors = checkValue(data.paypalPayerAddressZIP, text20OrNone, "/paypalPayerAddressZIP", errors);
    errors = checkValue(data.paypalPayerEmail, text127OrNone, "/paypalPayerEmail", errors);
    errors = checkValue(data.paypalPayerFirstName, text64OrNone, "/paypalPayerFirstName", errors);
    errors = checkValue(data.paypalPayerID, text13OrNone, "/paypalPayerID", errors);
    errors = checkValue(data.paypalPayerLastName, text64OrNone, "/paypalPayerLastName", errors);
    errors = checkValue(data.providerReferenceNumber, text255OrNone, "/providerReferenceNumber", errors);
    errors = checkValue(data.purchaseInformation, ascii, "/purchaseInformation", errors);
    errors = checkValue(data.securityCriteria, numericExactly1, "/securityCriteria", errors);
    errors = checkValue(data.senderAccountNumber, numeric30, "/senderAccountNumber", errors);
    errors = checkValue(data.senderAccountOwner, text255OrNone, "/senderAccountOwner", errors);
    errors = checkValue(data.senderBIC, text50OrNone, "/senderBIC", errors);
    errors = checkValue(data.senderBankName, text255OrNone, "/senderBankName", errors);
    errors = checkValue(data.senderBankNumber, numeric30, "/senderBankNumber", errors);
    errors = checkValue(data.senderCountry, countryExactly2, "/senderCountry", errors);
    errors = checkValue(data.senderIBAN, text50OrNone, "/senderIBAN", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkConfirmationData.errors = errors;
  return errors === null;
}

export function checkSettings(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.customerId, alphanumericExactly7, "/customerId", errors);
    errors = checkValue(data.shopId, alphanumeric16, "/shopId", errors);
    errors = checkValue(data.password, ascii, "/password", errors);
    errors = checkValue(data.secret, ascii, "/secret", errors);
    errors = checkValue(data.language, oneOfLanguageExactly2, "/language", errors);
    errors = checkGiven(data.customerId, "customerId", errors);
    errors = checkGiven(data.password, "password", errors);
    errors = checkGiven(data.secret, "secret", errors);
    errors = checkGiven(data.language, "language", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkSettings.errors = errors;
  return errors === null;
}
