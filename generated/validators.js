// Generated from spec. Do not edit: change the spec and run `npm run generate`.

/** Type, length in UTF-8 bytes (which is what the gateway counts), and form of a text that may be absent. */
function checkValue(value, { min, max, form }, instancePath, errors) {
  if (value === undefined) return errors;
  if (typeof value !== "string")
    return withError(errors, { instancePath, keyword: "type", params: { type: "string" } });
  if (max !== undefined) {
    const bytes = Buffer.byteLength(value);
    if (bytes < min || bytes > max) {
      const allowed = min === max ? `exactly ${max} bytes (UTF-8)` : `${min} to ${max} bytes (UTF-8)`;
      return withError(errors, { instancePath, keyword: "value", params: { rule: "length", allowed } });
    }
  }
  if (form === undefined || form.pattern.test(value)) return errors;
  return withError(errors, { instancePath, keyword: "value", params: { rule: form.rule, allowed: form.allowed } });
}

/** Properties that must be there. */
function checkRequired(data, names, instancePath, errors) {
  return names
    .filter((name) => data[name] === undefined)
    .reduce(
      (found, missingProperty) => withError(found, { instancePath, keyword: "required", params: { missingProperty } }),
      errors,
    );
}

/** Properties that may be there. */
function checkKnown(data, names, instancePath, errors) {
  return Object.keys(data)
    .filter((name) => !names.includes(name))
    .reduce(
      (found, additionalProperty) =>
        withError(found, { instancePath, keyword: "additionalProperties", params: { additionalProperty } }),
      errors,
    );
}

function withError(errors, error) {
  return errors === null ? [error] : [...errors, error];
}

const alphanumericForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9A-Za-z]*)$", "u"),
  allowed: "letters A-Z, a-z and digits only",
};
const amountForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]+(?:[.,][0-9]{1,4})?)$", "u"),
  allowed: 'a decimal number as text, such as "12.50", without thousands separator',
};
const amountSignedForm = {
  rule: "format",
  pattern: new RegExp("^(?:-?[0-9]+(?:[.,][0-9]{1,4})?)$", "u"),
  allowed: 'a decimal number as text, such as "12.50", without thousands separator',
};
const answeredAmountForm = {
  rule: "format",
  pattern: new RegExp("^(?:-?[0-9]+(?:\\.[0-9]+)?)$", "u"),
  allowed: "Amount",
};
const answeredCurrencyForm = {
  rule: "format",
  pattern: new RegExp("^(?:[A-Za-z]{3}|[0-9]{3})$", "u"),
  allowed: "ISO 4217 currency code, alphabetic or numeric",
};
const answeredDateForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u"),
  allowed: "Date as YYYY-MM-DD",
};
const answeredNumericForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]+)$", "u"),
  allowed: "Numeric, up to 9 digits",
};
const answeredTimeForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})$", "u"),
  allowed: "Date and time as YYYY-MM-DDTHH:MM:SS",
};
const asciiForm = { rule: "format", pattern: new RegExp("^(?:[\\x20-\\x7e]*)$", "u"), allowed: "printable ASCII only" };
const countryForm = {
  rule: "format",
  pattern: new RegExp("^(?:[A-Z]{2})$", "u"),
  allowed: "a country code of two capital letters",
};
const currencyForm = {
  rule: "format",
  pattern: new RegExp(
    "^(?:AED|784|AFN|971|ALL|008|AMD|051|AOA|973|ARS|032|AUD|036|AWG|533|AZN|944|BAM|977|BBD|052|BDT|050|BHD|048|BIF|108|BMD|060|BND|096|BOB|068|BOV|984|BRL|986|BSD|044|BTN|064|BWP|072|BYN|933|BZD|084|CAD|124|CDF|976|CHE|947|CHF|756|CHW|948|CLF|990|CLP|152|CNY|156|COP|170|COU|970|CRC|188|CUP|192|CVE|132|CZK|203|DJF|262|DKK|208|DOP|214|DZD|012|EGP|818|ERN|232|ETB|230|EUR|978|FJD|242|FKP|238|GBP|826|GEL|981|GHS|936|GIP|292|GMD|270|GNF|324|GTQ|320|GYD|328|HKD|344|HNL|340|HTG|332|HUF|348|IDR|360|ILS|376|INR|356|IQD|368|IRR|364|ISK|352|JMD|388|JOD|400|JPY|392|KES|404|KGS|417|KHR|116|KMF|174|KPW|408|KRW|410|KWD|414|KYD|136|KZT|398|LAK|418|LBP|422|LKR|144|LRD|430|LSL|426|LYD|434|MAD|504|MDL|498|MGA|969|MKD|807|MMK|104|MNT|496|MOP|446|MRU|929|MUR|480|MVR|462|MWK|454|MXN|484|MXV|979|MYR|458|MZN|943|NAD|516|NGN|566|NIO|558|NOK|578|NPR|524|NZD|554|OMR|512|PAB|590|PEN|604|PGK|598|PHP|608|PKR|586|PLN|985|PYG|600|QAR|634|RON|946|RSD|941|RUB|643|RWF|646|SAR|682|SBD|090|SCR|690|SDG|938|SEK|752|SGD|702|SHP|654|SLE|925|SOS|706|SRD|968|SSP|728|STN|930|SVC|222|SYP|760|SZL|748|THB|764|TJS|972|TMT|934|TND|788|TOP|776|TRY|949|TTD|780|TWD|901|TZS|834|UAH|980|UGX|800|USD|840|USN|997|UYI|940|UYU|858|UYW|927|UZS|860|VED|926|VES|928|VND|704|VUV|548|WST|882|XAD|396|XAF|950|XCD|951|XCG|532|XOF|952|XPF|953|YER|886|ZAR|710|ZMW|967|ZWG|924)$",
    "u",
  ),
  allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
};
const dateForm = {
  rule: "format",
  pattern: new RegExp("^(?:(?:0[1-9]|[12][0-9]|3[01])\\.(?:0[1-9]|1[0-2])\\.[0-9]{4})$", "u"),
  allowed: "a date as DD.MM.YYYY",
};
const ipForm = {
  rule: "format",
  pattern: new RegExp(
    "^(?:(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]))?)$",
    "u",
  ),
  allowed: "an IPv4 or IPv6 address",
};
const isoDateForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))$", "u"),
  allowed: "a date as YYYY-MM-DD",
};
const listOfTrustPayCountryForm = {
  rule: "format",
  pattern: new RegExp(
    "^(?:(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR)(?:,(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR))*)$",
    "u",
  ),
  allowed: "a comma-separated list of BG, CZ, DK, EE, FI, GR, ... (14 values)",
};
const numericForm = { rule: "format", pattern: new RegExp("^(?:[0-9]*)$", "u"), allowed: "digits only" };
const oneOfFundTransferTypeForm = {
  rule: "enumeration",
  pattern: new RegExp("^(?:EXISTINGORDER|MONETA|SEPA-CT|SKRILLWALLET)$", "u"),
  allowed: "one of EXISTINGORDER, MONETA, SEPA-CT, SKRILLWALLET",
};
const oneOfLanguageForm = {
  rule: "enumeration",
  pattern: new RegExp(
    "^(?:ar|bg|bs|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|it|ja|ko|lt|lv|mk|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk|zh)$",
    "u",
  ),
  allowed: "one of ar, bg, bs, cs, da, de, ... (35 values)",
};
const oneOfMerchantTokenizationFlagForm = {
  rule: "enumeration",
  pattern: new RegExp("^(?:TRUE)$", "u"),
  allowed: "one of TRUE",
};
const oneOfPaymentTypeForm = {
  rule: "enumeration",
  pattern: new RegExp(
    "^(?:AFTERPAY|BANCONTACT_MISTERCASH|CCARD|CCARD-MOTO|CIRCLEK|CLICKTOPAY|CVSPHARMACY|DOLLARGENERAL|EKONTO|ELV|EPAY_BG|EPS|GIROPAY|GOOGLEPAY|IDL|INSTALLMENT|INVOICE|KLARNA|MAESTRO|MASTERPASS|MONETA|MPASS|OPENBUCKSCARD|PAGOEFECTIVO|PAYPAL|PBX|POLI|PRZELEWY24|PSC|QUICK|SAFETYPAY|SELECT|SEPA-DD|SKRILLDIRECT|SKRILLWALLET|SOFORTUEBERWEISUNG|TATRAPAY|TRUSTLY|TRUSTPAY|VOUCHER)$",
    "u",
  ),
  allowed: "one of AFTERPAY, BANCONTACT_MISTERCASH, CCARD, CCARD-MOTO, CIRCLEK, CLICKTOPAY, ... (40 values)",
};
const oneOfPeriodicTypeForm = {
  rule: "enumeration",
  pattern: new RegExp("^(?:ci|recurring|ucof)$", "u"),
  allowed: "one of ci, recurring, ucof",
};
const oneOfTransactionIdentifierForm = {
  rule: "enumeration",
  pattern: new RegExp("^(?:INITIAL|RECUR|SINGLE)$", "u"),
  allowed: "one of INITIAL, RECUR, SINGLE",
};
const oneOfTransactionTypeForm = {
  rule: "enumeration",
  pattern: new RegExp("^(?:ALL|OFFLINE|ONLINE)$", "u"),
  allowed: "one of ALL, OFFLINE, ONLINE",
};
const oneOfYesNoForm = { rule: "enumeration", pattern: new RegExp("^(?:No|Yes)$", "u"), allowed: "one of No, Yes" };
const percentageForm = {
  rule: "format",
  pattern: new RegExp("^(?:[0-9]{1,3}(?:[.,][0-9]{1,3})?)$", "u"),
  allowed: 'a percentage with up to 3 decimals, such as "19.324"',
};
const textForm = {
  rule: "format",
  pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
  allowed: "text without line breaks and control characters",
};
const urlForm = {
  rule: "format",
  pattern: new RegExp("^(?:https?://[^\\s\\p{Cc}\\p{Cs}]+)$", "u"),
  allowed: "an http or https URL",
};
const alphanumeric16 = { min: 1, max: 16, form: alphanumericForm };
const alphanumeric16To34 = { min: 16, max: 34, form: alphanumericForm };
const alphanumeric8To11 = { min: 8, max: 11, form: alphanumericForm };
const alphanumericExactly7 = { min: 7, max: 7, form: alphanumericForm };
const amount = { min: 1, max: 65000, form: amountForm };
const amountSigned = { min: 1, max: 65000, form: amountSignedForm };
const answeredAmount = { form: answeredAmountForm };
const answeredCurrency = { form: answeredCurrencyForm };
const answeredDate = { form: answeredDateForm };
const answeredNumeric = { form: answeredNumericForm };
const answeredTime = { form: answeredTimeForm };
const anyText = {};
const ascii = { min: 1, max: 65000, form: asciiForm };
const ascii128 = { min: 1, max: 128, form: asciiForm };
const countryExactly2 = { min: 2, max: 2, form: countryForm };
const currencyExactly3 = { min: 3, max: 3, form: currencyForm };
const date = { min: 1, max: 65000, form: dateForm };
const ip = { min: 1, max: 65000, form: ipForm };
const isoDateExactly10 = { min: 10, max: 10, form: isoDateForm };
const listOfTrustPayCountry = { min: 1, max: 65000, form: listOfTrustPayCountryForm };
const numeric = { min: 1, max: 65000, form: numericForm };
const numeric9 = { min: 1, max: 9, form: numericForm };
const oneOfFundTransferType = { min: 1, max: 65000, form: oneOfFundTransferTypeForm };
const oneOfLanguageExactly2 = { min: 2, max: 2, form: oneOfLanguageForm };
const oneOfMerchantTokenizationFlag = { min: 1, max: 65000, form: oneOfMerchantTokenizationFlagForm };
const oneOfPaymentType = { min: 1, max: 65000, form: oneOfPaymentTypeForm };
const oneOfPeriodicType = { min: 1, max: 65000, form: oneOfPeriodicTypeForm };
const oneOfTransactionIdentifier = { min: 1, max: 65000, form: oneOfTransactionIdentifierForm };
const oneOfTransactionType = { min: 1, max: 65000, form: oneOfTransactionTypeForm };
const oneOfYesNo = { min: 1, max: 65000, form: oneOfYesNoForm };
const percentage = { min: 1, max: 65000, form: percentageForm };
const text = { min: 1, max: 65000, form: textForm };
const text10 = { min: 1, max: 10, form: textForm };
const text128 = { min: 1, max: 128, form: textForm };
const text13 = { min: 1, max: 13, form: textForm };
const text15 = { min: 1, max: 15, form: textForm };
const text20 = { min: 1, max: 20, form: textForm };
const text22 = { min: 1, max: 22, form: textForm };
const text254 = { min: 1, max: 254, form: textForm };
const text255 = { min: 1, max: 255, form: textForm };
const text256 = { min: 1, max: 256, form: textForm };
const text3 = { min: 1, max: 3, form: textForm };
const text32 = { min: 1, max: 32, form: textForm };
const text35 = { min: 1, max: 35, form: textForm };
const text38 = { min: 1, max: 38, form: textForm };
const text40 = { min: 1, max: 40, form: textForm };
const url = { min: 1, max: 65000, form: urlForm };

export function checkApproveReversalParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkRequired(data, ["orderNumber"], "", errors);
    errors = checkKnown(data, ["orderNumber"], "", errors);
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

export function checkDepositParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkValue(data.orderNumber, numeric9, "/orderNumber", errors);
    errors = checkValue(data.amount, amount, "/amount", errors);
    errors = checkValue(data.currency, currencyExactly3, "/currency", errors);
    errors = checkValue(data.merchantReference, ascii128, "/merchantReference", errors);
    errors = checkValue(data.customerStatement, text254, "/customerStatement", errors);
    if (data.basket !== undefined) {
      const dataBasket = data.basket;
      if (Array.isArray(dataBasket)) {
        if (dataBasket.length < 1) {
          errors = withError(errors, { instancePath: "/basket", keyword: "minItems", params: { limit: 1 } });
        }
        const len0 = dataBasket.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const dataBasketItem = dataBasket[i0];
          if (dataBasketItem && typeof dataBasketItem == "object" && !Array.isArray(dataBasketItem)) {
            errors = checkValue(dataBasketItem.articleNumber, text, "/basket/" + i0 + "/articleNumber", errors);
            errors = checkValue(dataBasketItem.quantity, numeric, "/basket/" + i0 + "/quantity", errors);
            errors = checkValue(dataBasketItem.name, text, "/basket/" + i0 + "/name", errors);
            errors = checkValue(
              dataBasketItem.unitGrossAmount,
              amountSigned,
              "/basket/" + i0 + "/unitGrossAmount",
              errors,
            );
            errors = checkValue(dataBasketItem.unitNetAmount, amountSigned, "/basket/" + i0 + "/unitNetAmount", errors);
            errors = checkValue(dataBasketItem.unitTaxAmount, amountSigned, "/basket/" + i0 + "/unitTaxAmount", errors);
            errors = checkValue(dataBasketItem.unitTaxRate, percentage, "/basket/" + i0 + "/unitTaxRate", errors);
            errors = checkValue(dataBasketItem.description, text, "/basket/" + i0 + "/description", errors);
            errors = checkValue(dataBasketItem.imageUrl, url, "/basket/" + i0 + "/imageUrl", errors);
            errors = checkRequired(
              dataBasketItem,
              ["articleNumber", "quantity", "name", "unitGrossAmount", "unitNetAmount", "unitTaxAmount", "unitTaxRate"],
              "/basket/" + i0,
              errors,
            );
            errors = checkKnown(
              dataBasketItem,
              [
                "articleNumber",
                "quantity",
                "name",
                "unitGrossAmount",
                "unitNetAmount",
                "unitTaxAmount",
                "unitTaxRate",
                "description",
                "imageUrl",
              ],
              "/basket/" + i0,
              errors,
            );
          } else {
            errors = withError(errors, { instancePath: "/basket/" + i0, keyword: "type", params: { type: "object" } });
          }
        }
      } else {
        errors = withError(errors, { instancePath: "/basket", keyword: "type", params: { type: "array" } });
      }
    }
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkRequired(data, ["orderNumber", "amount", "currency"], "", errors);
    errors = checkKnown(
      data,
      [
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
      ],
      "",
      errors,
    );
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
    errors = checkRequired(data, ["orderNumber", "paymentNumber"], "", errors);
    errors = checkKnown(data, ["orderNumber", "paymentNumber"], "", errors);
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

export function checkGenerateOrderNumberParameters(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    errors = checkKnown(data, [], "", errors);
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
    errors = checkRequired(data, ["orderNumber"], "", errors);
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
    errors = checkRequired(data, ["paymentType"], "", errors);
    errors = checkKnown(data, ["paymentType", "transactionType", "bankCountry"], "", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkGetFinancialInstitutionsParameters.errors = errors;
  return errors === null;
}

export function checkGetFinancialInstitutionsAnswer(data) {
  let errors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.financialInstitutions !== undefined) {
      const dataFinancialInstitutions = data.financialInstitutions;
      if (Array.isArray(dataFinancialInstitutions)) {
        const len0 = dataFinancialInstitutions.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const dataFinancialInstitutionsItem = dataFinancialInstitutions[i0];
          if (
            dataFinancialInstitutionsItem &&
            typeof dataFinancialInstitutionsItem == "object" &&
            !Array.isArray(dataFinancialInstitutionsItem)
          ) {
            errors = checkValue(
              dataFinancialInstitutionsItem.country,
              anyText,
              "/financialInstitutions/" + i0 + "/country",
              errors,
            );
            errors = checkValue(
              dataFinancialInstitutionsItem.currency,
              answeredCurrency,
              "/financialInstitutions/" + i0 + "/currency",
              errors,
            );
            errors = checkValue(
              dataFinancialInstitutionsItem.id,
              anyText,
              "/financialInstitutions/" + i0 + "/id",
              errors,
            );
            errors = checkValue(
              dataFinancialInstitutionsItem.name,
              anyText,
              "/financialInstitutions/" + i0 + "/name",
              errors,
            );
            errors = checkValue(
              dataFinancialInstitutionsItem.offline,
              anyText,
              "/financialInstitutions/" + i0 + "/offline",
              errors,
            );
            errors = checkValue(
              dataFinancialInstitutionsItem.online,
              anyText,
              "/financialInstitutions/" + i0 + "/online",
              errors,
            );
            errors = checkRequired(
              dataFinancialInstitutionsItem,
              ["id", "name"],
              "/financialInstitutions/" + i0,
              errors,
            );
          } else {
            errors = withError(errors, {
              instancePath: "/financialInstitutions/" + i0,
              keyword: "type",
              params: { type: "object" },
            });
          }
        }
      } else {
        errors = withError(errors, {
          instancePath: "/financialInstitutions",
          keyword: "type",
          params: { type: "array" },
        });
      }
    }
    errors = checkRequired(data, ["financialInstitutions"], "", errors);
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
    errors = checkRequired(data, ["orderNumber"], "", errors);
    errors = checkKnown(data, ["orderNumber"], "", errors);
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
    if (data.order !== undefined) {
      const dataOrder = data.order;
      if (!(dataOrder && typeof dataOrder == "object" && !Array.isArray(dataOrder)) && dataOrder !== null) {
        errors = withError(errors, { instancePath: "/order", keyword: "type", params: { type: "object" } });
      }
      if (dataOrder && typeof dataOrder == "object" && !Array.isArray(dataOrder)) {
        errors = checkValue(dataOrder.acquirer, anyText, "/order/acquirer", errors);
        errors = checkValue(dataOrder.amount, answeredAmount, "/order/amount", errors);
        errors = checkValue(dataOrder.approveAmount, answeredAmount, "/order/approveAmount", errors);
        errors = checkValue(dataOrder.brand, anyText, "/order/brand", errors);
        errors = checkValue(dataOrder.contractNumber, anyText, "/order/contractNumber", errors);
        errors = checkValue(dataOrder.currency, answeredCurrency, "/order/currency", errors);
        errors = checkValue(dataOrder.customerStatement, anyText, "/order/customerStatement", errors);
        errors = checkValue(dataOrder.depositAmount, answeredAmount, "/order/depositAmount", errors);
        errors = checkValue(dataOrder.merchantNumber, anyText, "/order/merchantNumber", errors);
        if (dataOrder.operationsAllowed !== undefined) {
          const dataOrderOperationsAllowed = dataOrder.operationsAllowed;
          if (Array.isArray(dataOrderOperationsAllowed)) {
            const len0 = dataOrderOperationsAllowed.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof dataOrderOperationsAllowed[i0] !== "string") {
                errors = withError(errors, {
                  instancePath: "/order/operationsAllowed/" + i0,
                  keyword: "type",
                  params: { type: "string" },
                });
              }
            }
          } else {
            errors = withError(errors, {
              instancePath: "/order/operationsAllowed",
              keyword: "type",
              params: { type: "array" },
            });
          }
        }
        errors = checkValue(dataOrder.orderDescription, anyText, "/order/orderDescription", errors);
        errors = checkValue(dataOrder.orderNumber, answeredNumeric, "/order/orderNumber", errors);
        errors = checkValue(dataOrder.orderReference, anyText, "/order/orderReference", errors);
        errors = checkValue(dataOrder.orderText, anyText, "/order/orderText", errors);
        errors = checkValue(dataOrder.paymentType, anyText, "/order/paymentType", errors);
        errors = checkValue(dataOrder.refundAmount, answeredAmount, "/order/refundAmount", errors);
        errors = checkValue(dataOrder.sourceOrderNumber, answeredNumeric, "/order/sourceOrderNumber", errors);
        errors = checkValue(dataOrder.state, anyText, "/order/state", errors);
        errors = checkValue(dataOrder.timeCreated, answeredTime, "/order/timeCreated", errors);
        errors = checkValue(dataOrder.timeModified, answeredTime, "/order/timeModified", errors);
        if (dataOrder.credits !== undefined) {
          const dataOrderCredits = dataOrder.credits;
          if (Array.isArray(dataOrderCredits)) {
            const len1 = dataOrderCredits.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const dataOrderCreditsItem = dataOrderCredits[i1];
              if (
                dataOrderCreditsItem &&
                typeof dataOrderCreditsItem == "object" &&
                !Array.isArray(dataOrderCreditsItem)
              ) {
                errors = checkValue(
                  dataOrderCreditsItem.amount,
                  answeredAmount,
                  "/order/credits/" + i1 + "/amount",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.batchNumber,
                  answeredNumeric,
                  "/order/credits/" + i1 + "/batchNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.creditNumber,
                  answeredNumeric,
                  "/order/credits/" + i1 + "/creditNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.currency,
                  answeredCurrency,
                  "/order/credits/" + i1 + "/currency",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.gatewayReferenceNumber,
                  anyText,
                  "/order/credits/" + i1 + "/gatewayReferenceNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.merchantNumber,
                  anyText,
                  "/order/credits/" + i1 + "/merchantNumber",
                  errors,
                );
                if (dataOrderCreditsItem.operationsAllowed !== undefined) {
                  const dataOrderCreditsItemOperationsAllowed = dataOrderCreditsItem.operationsAllowed;
                  if (Array.isArray(dataOrderCreditsItemOperationsAllowed)) {
                    const len2 = dataOrderCreditsItemOperationsAllowed.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      if (typeof dataOrderCreditsItemOperationsAllowed[i2] !== "string") {
                        errors = withError(errors, {
                          instancePath: "/order/credits/" + i1 + "/operationsAllowed/" + i2,
                          keyword: "type",
                          params: { type: "string" },
                        });
                      }
                    }
                  } else {
                    errors = withError(errors, {
                      instancePath: "/order/credits/" + i1 + "/operationsAllowed",
                      keyword: "type",
                      params: { type: "array" },
                    });
                  }
                }
                errors = checkValue(
                  dataOrderCreditsItem.orderNumber,
                  answeredNumeric,
                  "/order/credits/" + i1 + "/orderNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.providerReferenceNumber,
                  anyText,
                  "/order/credits/" + i1 + "/providerReferenceNumber",
                  errors,
                );
                errors = checkValue(dataOrderCreditsItem.state, anyText, "/order/credits/" + i1 + "/state", errors);
                errors = checkValue(
                  dataOrderCreditsItem.timeCreated,
                  answeredTime,
                  "/order/credits/" + i1 + "/timeCreated",
                  errors,
                );
                errors = checkValue(
                  dataOrderCreditsItem.timeModified,
                  answeredTime,
                  "/order/credits/" + i1 + "/timeModified",
                  errors,
                );
                errors = checkRequired(
                  dataOrderCreditsItem,
                  ["amount", "creditNumber", "currency", "orderNumber", "state"],
                  "/order/credits/" + i1,
                  errors,
                );
              } else {
                errors = withError(errors, {
                  instancePath: "/order/credits/" + i1,
                  keyword: "type",
                  params: { type: "object" },
                });
              }
            }
          } else {
            errors = withError(errors, { instancePath: "/order/credits", keyword: "type", params: { type: "array" } });
          }
        }
        if (dataOrder.payments !== undefined) {
          const dataOrderPayments = dataOrder.payments;
          if (Array.isArray(dataOrderPayments)) {
            const len3 = dataOrderPayments.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const dataOrderPaymentsItem = dataOrderPayments[i3];
              if (
                dataOrderPaymentsItem &&
                typeof dataOrderPaymentsItem == "object" &&
                !Array.isArray(dataOrderPaymentsItem)
              ) {
                errors = checkValue(
                  dataOrderPaymentsItem.approvalCode,
                  anyText,
                  "/order/payments/" + i3 + "/approvalCode",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.approveAmount,
                  answeredAmount,
                  "/order/payments/" + i3 + "/approveAmount",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.avsProviderResultCode,
                  anyText,
                  "/order/payments/" + i3 + "/avsProviderResultCode",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.avsProviderResultMessage,
                  anyText,
                  "/order/payments/" + i3 + "/avsProviderResultMessage",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.avsResultCode,
                  anyText,
                  "/order/payments/" + i3 + "/avsResultCode",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.avsResultMessage,
                  anyText,
                  "/order/payments/" + i3 + "/avsResultMessage",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.batchNumber,
                  answeredNumeric,
                  "/order/payments/" + i3 + "/batchNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.currency,
                  answeredCurrency,
                  "/order/payments/" + i3 + "/currency",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.depositAmount,
                  answeredAmount,
                  "/order/payments/" + i3 + "/depositAmount",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.gatewayReferenceNumber,
                  anyText,
                  "/order/payments/" + i3 + "/gatewayReferenceNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.idealConsumerAccountNumber,
                  anyText,
                  "/order/payments/" + i3 + "/idealConsumerAccountNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.idealConsumerBIC,
                  anyText,
                  "/order/payments/" + i3 + "/idealConsumerBIC",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.idealConsumerCity,
                  anyText,
                  "/order/payments/" + i3 + "/idealConsumerCity",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.idealConsumerIBAN,
                  anyText,
                  "/order/payments/" + i3 + "/idealConsumerIBAN",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.idealConsumerName,
                  anyText,
                  "/order/payments/" + i3 + "/idealConsumerName",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.instrumentCountry,
                  anyText,
                  "/order/payments/" + i3 + "/instrumentCountry",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.merchantNumber,
                  anyText,
                  "/order/payments/" + i3 + "/merchantNumber",
                  errors,
                );
                if (dataOrderPaymentsItem.operationsAllowed !== undefined) {
                  const dataOrderPaymentsItemOperationsAllowed = dataOrderPaymentsItem.operationsAllowed;
                  if (Array.isArray(dataOrderPaymentsItemOperationsAllowed)) {
                    const len4 = dataOrderPaymentsItemOperationsAllowed.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      if (typeof dataOrderPaymentsItemOperationsAllowed[i4] !== "string") {
                        errors = withError(errors, {
                          instancePath: "/order/payments/" + i3 + "/operationsAllowed/" + i4,
                          keyword: "type",
                          params: { type: "string" },
                        });
                      }
                    }
                  } else {
                    errors = withError(errors, {
                      instancePath: "/order/payments/" + i3 + "/operationsAllowed",
                      keyword: "type",
                      params: { type: "array" },
                    });
                  }
                }
                errors = checkValue(
                  dataOrderPaymentsItem.orderNumber,
                  answeredNumeric,
                  "/order/payments/" + i3 + "/orderNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paymentNumber,
                  answeredNumeric,
                  "/order/payments/" + i3 + "/paymentNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paymentType,
                  anyText,
                  "/order/payments/" + i3 + "/paymentType",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalBillingAgreementID,
                  anyText,
                  "/order/payments/" + i3 + "/paypalBillingAgreementID",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressCity,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressCity",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressCountry,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressCountry",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressCountryCode,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressCountryCode",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressName,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressName",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressState,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressState",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressStatus,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressStatus",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressStreet1,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressStreet1",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressStreet2,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressStreet2",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerAddressZIP,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerAddressZIP",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerEmail,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerEmail",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerFirstName,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerFirstName",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerID,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerID",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalPayerLastName,
                  anyText,
                  "/order/payments/" + i3 + "/paypalPayerLastName",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.paypalProtectionEligibility,
                  anyText,
                  "/order/payments/" + i3 + "/paypalProtectionEligibility",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.providerReferenceNumber,
                  anyText,
                  "/order/payments/" + i3 + "/providerReferenceNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.securityCriteria,
                  answeredNumeric,
                  "/order/payments/" + i3 + "/securityCriteria",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderAccountNumber,
                  anyText,
                  "/order/payments/" + i3 + "/senderAccountNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderAccountOwner,
                  anyText,
                  "/order/payments/" + i3 + "/senderAccountOwner",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderBIC,
                  anyText,
                  "/order/payments/" + i3 + "/senderBIC",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderBankName,
                  anyText,
                  "/order/payments/" + i3 + "/senderBankName",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderBankNumber,
                  anyText,
                  "/order/payments/" + i3 + "/senderBankNumber",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderCountry,
                  anyText,
                  "/order/payments/" + i3 + "/senderCountry",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.senderIBAN,
                  anyText,
                  "/order/payments/" + i3 + "/senderIBAN",
                  errors,
                );
                errors = checkValue(dataOrderPaymentsItem.state, anyText, "/order/payments/" + i3 + "/state", errors);
                errors = checkValue(
                  dataOrderPaymentsItem.timeCreated,
                  answeredTime,
                  "/order/payments/" + i3 + "/timeCreated",
                  errors,
                );
                errors = checkValue(
                  dataOrderPaymentsItem.timeModified,
                  answeredTime,
                  "/order/payments/" + i3 + "/timeModified",
                  errors,
                );
                errors = checkRequired(
                  dataOrderPaymentsItem,
                  ["approveAmount", "currency", "depositAmount", "orderNumber", "paymentNumber", "state"],
                  "/order/payments/" + i3,
                  errors,
                );
              } else {
                errors = withError(errors, {
                  instancePath: "/order/payments/" + i3,
                  keyword: "type",
                  params: { type: "object" },
                });
              }
            }
          } else {
            errors = withError(errors, { instancePath: "/order/payments", keyword: "type", params: { type: "array" } });
          }
        }
        errors = checkRequired(
          dataOrder,
          ["amount", "currency", "orderNumber", "state", "credits", "payments"],
          "/order",
          errors,
        );
      }
    }
    errors = checkRequired(data, ["order"], "", errors);
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
    errors = checkValue(data.consumerMerchantCrmId, text, "/consumerMerchantCrmId", errors);
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
    errors = checkRequired(data, ["sourceOrderNumber", "orderDescription", "amount", "currency"], "", errors);
    errors = checkKnown(
      data,
      [
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
      ],
      "",
      errors,
    );
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
    errors = checkRequired(data, ["orderNumber"], "", errors);
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
    if (data.basket !== undefined) {
      const dataBasket = data.basket;
      if (Array.isArray(dataBasket)) {
        if (dataBasket.length < 1) {
          errors = withError(errors, { instancePath: "/basket", keyword: "minItems", params: { limit: 1 } });
        }
        const len0 = dataBasket.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const dataBasketItem = dataBasket[i0];
          if (dataBasketItem && typeof dataBasketItem == "object" && !Array.isArray(dataBasketItem)) {
            errors = checkValue(dataBasketItem.articleNumber, text, "/basket/" + i0 + "/articleNumber", errors);
            errors = checkValue(dataBasketItem.quantity, numeric, "/basket/" + i0 + "/quantity", errors);
            errors = checkValue(dataBasketItem.name, text, "/basket/" + i0 + "/name", errors);
            errors = checkValue(
              dataBasketItem.unitGrossAmount,
              amountSigned,
              "/basket/" + i0 + "/unitGrossAmount",
              errors,
            );
            errors = checkValue(dataBasketItem.unitNetAmount, amountSigned, "/basket/" + i0 + "/unitNetAmount", errors);
            errors = checkValue(dataBasketItem.unitTaxAmount, amountSigned, "/basket/" + i0 + "/unitTaxAmount", errors);
            errors = checkValue(dataBasketItem.unitTaxRate, percentage, "/basket/" + i0 + "/unitTaxRate", errors);
            errors = checkValue(dataBasketItem.description, text, "/basket/" + i0 + "/description", errors);
            errors = checkValue(dataBasketItem.imageUrl, url, "/basket/" + i0 + "/imageUrl", errors);
            errors = checkRequired(
              dataBasketItem,
              ["articleNumber", "quantity", "name", "unitGrossAmount", "unitNetAmount", "unitTaxAmount", "unitTaxRate"],
              "/basket/" + i0,
              errors,
            );
            errors = checkKnown(
              dataBasketItem,
              [
                "articleNumber",
                "quantity",
                "name",
                "unitGrossAmount",
                "unitNetAmount",
                "unitTaxAmount",
                "unitTaxRate",
                "description",
                "imageUrl",
              ],
              "/basket/" + i0,
              errors,
            );
          } else {
            errors = withError(errors, { instancePath: "/basket/" + i0, keyword: "type", params: { type: "object" } });
          }
        }
      } else {
        errors = withError(errors, { instancePath: "/basket", keyword: "type", params: { type: "array" } });
      }
    }
    errors = checkValue(data.subMerchantId, text15, "/subMerchantId", errors);
    errors = checkValue(data.subMerchantName, text22, "/subMerchantName", errors);
    errors = checkValue(data.subMerchantStreet, text38, "/subMerchantStreet", errors);
    errors = checkValue(data.subMerchantCity, text13, "/subMerchantCity", errors);
    errors = checkValue(data.subMerchantState, text3, "/subMerchantState", errors);
    errors = checkValue(data.subMerchantCountry, countryExactly2, "/subMerchantCountry", errors);
    errors = checkValue(data.subMerchantZipCode, text10, "/subMerchantZipCode", errors);
    errors = checkRequired(data, ["orderNumber", "amount", "currency"], "", errors);
    errors = checkKnown(
      data,
      [
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
      ],
      "",
      errors,
    );
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
    errors = checkRequired(data, ["creditNumber"], "", errors);
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
    errors = checkRequired(data, ["orderNumber", "creditNumber"], "", errors);
    errors = checkKnown(data, ["orderNumber", "creditNumber"], "", errors);
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
          errors = checkRequired(data, ["sourceOrderNumber"], "", errors);
          errors = checkKnown(
            data,
            [
              "orderDescription",
              "amount",
              "currency",
              "fundTransferType",
              "orderNumber",
              "creditNumber",
              "orderReference",
              "customerStatement",
              "sourceOrderNumber",
            ],
            "",
            errors,
          );
        }
      } else if (tag0 === "MONETA") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.consumerWalletId, text254, "/consumerWalletId", errors);
          errors = checkRequired(data, ["customerStatement", "consumerWalletId"], "", errors);
          errors = checkKnown(
            data,
            [
              "orderDescription",
              "amount",
              "currency",
              "fundTransferType",
              "orderNumber",
              "creditNumber",
              "orderReference",
              "customerStatement",
              "consumerWalletId",
            ],
            "",
            errors,
          );
        }
      } else if (tag0 === "SEPA-CT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.bankAccountOwner, text255, "/bankAccountOwner", errors);
          errors = checkValue(data.bankBic, alphanumeric8To11, "/bankBic", errors);
          errors = checkValue(data.bankAccountIban, alphanumeric16To34, "/bankAccountIban", errors);
          errors = checkRequired(data, ["bankAccountOwner", "bankBic", "bankAccountIban"], "", errors);
          errors = checkKnown(
            data,
            [
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
            ],
            "",
            errors,
          );
        }
      } else if (tag0 === "SKRILLWALLET") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          errors = checkValue(data.consumerEmail, text256, "/consumerEmail", errors);
          errors = checkRequired(data, ["customerStatement", "consumerEmail"], "", errors);
          errors = checkKnown(
            data,
            [
              "orderDescription",
              "amount",
              "currency",
              "fundTransferType",
              "orderNumber",
              "creditNumber",
              "orderReference",
              "customerStatement",
              "consumerEmail",
            ],
            "",
            errors,
          );
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
    errors = checkRequired(data, ["orderDescription", "amount", "currency", "fundTransferType"], "", errors);
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
    errors = checkRequired(data, ["creditNumber"], "", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkTransferFundAnswer.errors = errors;
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
    errors = checkRequired(data, ["customerId", "password", "secret", "language"], "", errors);
  } else {
    errors = withError(errors, { instancePath: "", keyword: "type", params: { type: "object" } });
  }
  checkSettings.errors = errors;
  return errors === null;
}
