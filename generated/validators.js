// Generated from spec. Do not edit: change the spec and run `npm run generate`.

const checkValue = function (value, { length, form }, instancePath, errors) {
  let params;
  if (typeof value !== "string") params = { rule: "type", type: "string" };
  else if (length !== undefined) {
    const bytes = Buffer.byteLength(value);
    if (bytes < length.min || bytes > length.max) params = { rule: "length", allowed: length.allowed };
  }
  if (params === undefined && form !== undefined && !form.pattern.test(value))
    params = { rule: form.rule, allowed: form.allowed };
  if (params === undefined) return errors;
  const error = { instancePath, keyword: params.rule === "type" ? "type" : "value", params };
  return errors === null ? [error] : [...errors, error];
};
const checkRequired = function (data, names, instancePath, errors) {
  const missing = names.filter((name) => data[name] === undefined);
  if (missing.length === 0) return errors;
  const found = missing.map((missingProperty) => ({ instancePath, keyword: "required", params: { missingProperty } }));
  return errors === null ? found : [...errors, ...found];
};
const checkKnown = function (data, names, instancePath, errors) {
  const unknown = Object.keys(data).filter((name) => !names.includes(name));
  if (unknown.length === 0) return errors;
  const found = unknown.map((additionalProperty) => ({
    instancePath,
    keyword: "additionalProperties",
    params: { additionalProperty },
  }));
  return errors === null ? found : [...errors, ...found];
};
const numeric_9 = {
  length: { min: 1, max: 9, allowed: "1 to 9 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9]*)$", "u"), allowed: "digits only" },
};

export function checkApproveReversalParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber"], "", vErrors);
    vErrors = checkKnown(data, ["orderNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkApproveReversalParameters.errors = vErrors;
  return vErrors === null;
}

export function checkApproveReversalAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = checkRequired(data, [], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkApproveReversalAnswer.errors = vErrors;
  return vErrors === null;
}

const amount = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[0-9]+(?:[.,][0-9]{1,3})?)$", "u"),
    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
  },
};
const currency_exactly_3 = {
  length: { min: 3, max: 3, allowed: "exactly 3 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp(
      "^(?:AED|784|AFN|971|ALL|008|AMD|051|AOA|973|ARS|032|AUD|036|AWG|533|AZN|944|BAM|977|BBD|052|BDT|050|BHD|048|BIF|108|BMD|060|BND|096|BOB|068|BOV|984|BRL|986|BSD|044|BTN|064|BWP|072|BYN|933|BZD|084|CAD|124|CDF|976|CHE|947|CHF|756|CHW|948|CLF|990|CLP|152|CNY|156|COP|170|COU|970|CRC|188|CUP|192|CVE|132|CZK|203|DJF|262|DKK|208|DOP|214|DZD|012|EGP|818|ERN|232|ETB|230|EUR|978|FJD|242|FKP|238|GBP|826|GEL|981|GHS|936|GIP|292|GMD|270|GNF|324|GTQ|320|GYD|328|HKD|344|HNL|340|HTG|332|HUF|348|IDR|360|ILS|376|INR|356|IQD|368|IRR|364|ISK|352|JMD|388|JOD|400|JPY|392|KES|404|KGS|417|KHR|116|KMF|174|KPW|408|KRW|410|KWD|414|KYD|136|KZT|398|LAK|418|LBP|422|LKR|144|LRD|430|LSL|426|LYD|434|MAD|504|MDL|498|MGA|969|MKD|807|MMK|104|MNT|496|MOP|446|MRU|929|MUR|480|MVR|462|MWK|454|MXN|484|MXV|979|MYR|458|MZN|943|NAD|516|NGN|566|NIO|558|NOK|578|NPR|524|NZD|554|OMR|512|PAB|590|PEN|604|PGK|598|PHP|608|PKR|586|PLN|985|PYG|600|QAR|634|RON|946|RSD|941|RUB|643|RWF|646|SAR|682|SBD|090|SCR|690|SDG|938|SEK|752|SGD|702|SHP|654|SLE|925|SOS|706|SRD|968|SSP|728|STN|930|SVC|222|SYP|760|SZL|748|THB|764|TJS|972|TMT|934|TND|788|TOP|776|TRY|949|TTD|780|TWD|901|TZS|834|UAH|980|UGX|800|USD|840|USN|997|UYI|940|UYU|858|UYW|927|UZS|860|VED|926|VES|928|VND|704|VUV|548|WST|882|XAD|396|XAF|950|XCD|951|XCG|532|XOF|952|XPF|953|YER|886|ZAR|710|ZMW|967|ZWG|924)$",
      "u",
    ),
    allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
  },
};
const ascii_128 = {
  length: { min: 1, max: 128, allowed: "1 to 128 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[\\x20-\\x7e]*)$", "u"), allowed: "printable ASCII only" },
};
const text_254 = {
  length: { min: 1, max: 254, allowed: "1 to 254 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const numeric = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9]*)$", "u"), allowed: "digits only" },
};
const amount_signed = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:-?[0-9]+(?:[.,][0-9]{1,3})?)$", "u"),
    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
  },
};
const percentage = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[0-9]{1,3}(?:[.,][0-9]{1,3})?)$", "u"),
    allowed: 'a percentage with up to 3 decimals, such as "19.324"',
  },
};
const url = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:https?://[^\\s\\p{Cc}\\p{Cs}]+)$", "u"),
    allowed: "an http or https URL",
  },
};
const text_15 = {
  length: { min: 1, max: 15, allowed: "1 to 15 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_22 = {
  length: { min: 1, max: 22, allowed: "1 to 22 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_38 = {
  length: { min: 1, max: 38, allowed: "1 to 38 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_13 = {
  length: { min: 1, max: 13, allowed: "1 to 13 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_3 = {
  length: { min: 1, max: 3, allowed: "1 to 3 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const country_exactly_2 = {
  length: { min: 2, max: 2, allowed: "exactly 2 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[A-Z]{2})$", "u"),
    allowed: "a country code of two capital letters",
  },
};
const text_10 = {
  length: { min: 1, max: 10, allowed: "1 to 10 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};

export function checkDepositParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.amount !== undefined) {
      vErrors = checkValue(data.amount, amount, "/amount", vErrors);
    }
    if (data.currency !== undefined) {
      vErrors = checkValue(data.currency, currency_exactly_3, "/currency", vErrors);
    }
    if (data.merchantReference !== undefined) {
      vErrors = checkValue(data.merchantReference, ascii_128, "/merchantReference", vErrors);
    }
    if (data.customerStatement !== undefined) {
      vErrors = checkValue(data.customerStatement, text_254, "/customerStatement", vErrors);
    }
    if (data.basket !== undefined) {
      let data5 = data.basket;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err0 = {
            instancePath: "/basket",
            schemaPath: "#/properties/basket/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.articleNumber !== undefined) {
              vErrors = checkValue(data6.articleNumber, text, "/basket/" + i0 + "/articleNumber", vErrors);
            }
            if (data6.quantity !== undefined) {
              vErrors = checkValue(data6.quantity, numeric, "/basket/" + i0 + "/quantity", vErrors);
            }
            if (data6.name !== undefined) {
              vErrors = checkValue(data6.name, text, "/basket/" + i0 + "/name", vErrors);
            }
            if (data6.unitGrossAmount !== undefined) {
              vErrors = checkValue(data6.unitGrossAmount, amount_signed, "/basket/" + i0 + "/unitGrossAmount", vErrors);
            }
            if (data6.unitNetAmount !== undefined) {
              vErrors = checkValue(data6.unitNetAmount, amount_signed, "/basket/" + i0 + "/unitNetAmount", vErrors);
            }
            if (data6.unitTaxAmount !== undefined) {
              vErrors = checkValue(data6.unitTaxAmount, amount_signed, "/basket/" + i0 + "/unitTaxAmount", vErrors);
            }
            if (data6.unitTaxRate !== undefined) {
              vErrors = checkValue(data6.unitTaxRate, percentage, "/basket/" + i0 + "/unitTaxRate", vErrors);
            }
            if (data6.description !== undefined) {
              vErrors = checkValue(data6.description, text, "/basket/" + i0 + "/description", vErrors);
            }
            if (data6.imageUrl !== undefined) {
              vErrors = checkValue(data6.imageUrl, url, "/basket/" + i0 + "/imageUrl", vErrors);
            }
            vErrors = checkRequired(
              data6,
              ["articleNumber", "quantity", "name", "unitGrossAmount", "unitNetAmount", "unitTaxAmount", "unitTaxRate"],
              "/basket/" + i0,
              vErrors,
            );
            vErrors = checkKnown(
              data6,
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
              vErrors,
            );
          } else {
            const err1 = {
              instancePath: "/basket/" + i0,
              schemaPath: "#/properties/basket/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = {
          instancePath: "/basket",
          schemaPath: "#/properties/basket/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.subMerchantId !== undefined) {
      vErrors = checkValue(data.subMerchantId, text_15, "/subMerchantId", vErrors);
    }
    if (data.subMerchantName !== undefined) {
      vErrors = checkValue(data.subMerchantName, text_22, "/subMerchantName", vErrors);
    }
    if (data.subMerchantStreet !== undefined) {
      vErrors = checkValue(data.subMerchantStreet, text_38, "/subMerchantStreet", vErrors);
    }
    if (data.subMerchantCity !== undefined) {
      vErrors = checkValue(data.subMerchantCity, text_13, "/subMerchantCity", vErrors);
    }
    if (data.subMerchantState !== undefined) {
      vErrors = checkValue(data.subMerchantState, text_3, "/subMerchantState", vErrors);
    }
    if (data.subMerchantCountry !== undefined) {
      vErrors = checkValue(data.subMerchantCountry, country_exactly_2, "/subMerchantCountry", vErrors);
    }
    if (data.subMerchantZipCode !== undefined) {
      vErrors = checkValue(data.subMerchantZipCode, text_10, "/subMerchantZipCode", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber", "amount", "currency"], "", vErrors);
    vErrors = checkKnown(
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
      vErrors,
    );
  } else {
    const err3 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkDepositParameters.errors = vErrors;
  return vErrors === null;
}

const answered_numeric = { form: { rule: "format", pattern: new RegExp("^(?:[0-9]+)$", "u"), allowed: "digits only" } };

export function checkDepositAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentNumber !== undefined) {
      vErrors = checkValue(data.paymentNumber, answered_numeric, "/paymentNumber", vErrors);
    }
    vErrors = checkRequired(data, [], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkDepositAnswer.errors = vErrors;
  return vErrors === null;
}

export function checkDepositReversalParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.paymentNumber !== undefined) {
      vErrors = checkValue(data.paymentNumber, numeric_9, "/paymentNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber", "paymentNumber"], "", vErrors);
    vErrors = checkKnown(data, ["orderNumber", "paymentNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkDepositReversalParameters.errors = vErrors;
  return vErrors === null;
}

export function checkDepositReversalAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = checkRequired(data, [], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkDepositReversalAnswer.errors = vErrors;
  return vErrors === null;
}

export function checkGenerateOrderNumberParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = checkRequired(data, [], "", vErrors);
    vErrors = checkKnown(data, [], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkGenerateOrderNumberParameters.errors = vErrors;
  return vErrors === null;
}

export function checkGenerateOrderNumberAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, answered_numeric, "/orderNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkGenerateOrderNumberAnswer.errors = vErrors;
  return vErrors === null;
}

const enumeration_PaymentType = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp(
      "^(?:AFTERPAY|BANCONTACT_MISTERCASH|CCARD|CCARD-MOTO|CIRCLEK|CLICKTOPAY|CVSPHARMACY|DOLLARGENERAL|EKONTO|ELV|EPAY_BG|EPS|GIROPAY|GOOGLEPAY|IDL|INSTALLMENT|INVOICE|KLARNA|MAESTRO|MASTERPASS|MONETA|MPASS|OPENBUCKSCARD|PAGOEFECTIVO|PAYPAL|PBX|POLI|PRZELEWY24|PSC|QUICK|SAFETYPAY|SELECT|SEPA-DD|SKRILLDIRECT|SKRILLWALLET|SOFORTUEBERWEISUNG|TATRAPAY|TRUSTLY|TRUSTPAY|VOUCHER)$",
      "u",
    ),
    allowed: "one of AFTERPAY, BANCONTACT_MISTERCASH, CCARD, CCARD-MOTO, CIRCLEK, CLICKTOPAY, ... (40 values)",
  },
};
const enumeration_TransactionType = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp("^(?:ALL|OFFLINE|ONLINE)$", "u"),
    allowed: "one of ALL, OFFLINE, ONLINE",
  },
};
const list_TrustPayCountry = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp(
      "^(?:(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR)(?:,(?:BG|CZ|DK|EE|FI|GR|HU|LT|LV|NO|RO|SI|SK|TR))*)$",
      "u",
    ),
    allowed: "a comma-separated list of BG, CZ, DK, EE, FI, GR, ... (14 values)",
  },
};

export function checkGetFinancialInstitutionsParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentType !== undefined) {
      vErrors = checkValue(data.paymentType, enumeration_PaymentType, "/paymentType", vErrors);
    }
    if (data.transactionType !== undefined) {
      vErrors = checkValue(data.transactionType, enumeration_TransactionType, "/transactionType", vErrors);
    }
    if (data.bankCountry !== undefined) {
      vErrors = checkValue(data.bankCountry, list_TrustPayCountry, "/bankCountry", vErrors);
    }
    vErrors = checkRequired(data, ["paymentType"], "", vErrors);
    vErrors = checkKnown(data, ["paymentType", "transactionType", "bankCountry"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkGetFinancialInstitutionsParameters.errors = vErrors;
  return vErrors === null;
}

const answered_country = {};
const answered_currency = {
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[A-Za-z]{3}|[0-9]{3})$", "u"),
    allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
  },
};
const answered_text = {};
const answered_enumeration = {};

export function checkGetFinancialInstitutionsAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.financialInstitutions !== undefined) {
      let data0 = data.financialInstitutions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.country !== undefined) {
              vErrors = checkValue(
                data1.country,
                answered_country,
                "/financialInstitutions/" + i0 + "/country",
                vErrors,
              );
            }
            if (data1.currency !== undefined) {
              vErrors = checkValue(
                data1.currency,
                answered_currency,
                "/financialInstitutions/" + i0 + "/currency",
                vErrors,
              );
            }
            if (data1.id !== undefined) {
              vErrors = checkValue(data1.id, answered_text, "/financialInstitutions/" + i0 + "/id", vErrors);
            }
            if (data1.name !== undefined) {
              vErrors = checkValue(data1.name, answered_text, "/financialInstitutions/" + i0 + "/name", vErrors);
            }
            if (data1.offline !== undefined) {
              vErrors = checkValue(
                data1.offline,
                answered_enumeration,
                "/financialInstitutions/" + i0 + "/offline",
                vErrors,
              );
            }
            if (data1.online !== undefined) {
              vErrors = checkValue(
                data1.online,
                answered_enumeration,
                "/financialInstitutions/" + i0 + "/online",
                vErrors,
              );
            }
            vErrors = checkRequired(data1, ["id", "name"], "/financialInstitutions/" + i0, vErrors);
          } else {
            const err0 = {
              instancePath: "/financialInstitutions/" + i0,
              schemaPath: "#/properties/financialInstitutions/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = {
          instancePath: "/financialInstitutions",
          schemaPath: "#/properties/financialInstitutions/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    vErrors = checkRequired(data, ["financialInstitutions"], "", vErrors);
  } else {
    const err2 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkGetFinancialInstitutionsAnswer.errors = vErrors;
  return vErrors === null;
}

export function checkGetOrderDetailsParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber"], "", vErrors);
    vErrors = checkKnown(data, ["orderNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkGetOrderDetailsParameters.errors = vErrors;
  return vErrors === null;
}

const schema22 = {
  type: "object",
  needs: ["order"],
  properties: {
    objectsTotal: {
      value: { name: "answered_numeric", form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" } },
    },
    order: {
      type: ["object", "null"],
      needs: ["amount", "currency", "orderNumber", "state", "credits", "payments"],
      properties: {
        acquirer: { value: { name: "answered_text" } },
        amount: {
          value: {
            name: "answered_amount",
            form: {
              rule: "format",
              pattern: "-?[0-9]+(?:\\.[0-9]+)?",
              allowed: 'a decimal number as text, such as "12.50", without thousands separator',
            },
          },
        },
        approveAmount: {
          value: {
            name: "answered_amount",
            form: {
              rule: "format",
              pattern: "-?[0-9]+(?:\\.[0-9]+)?",
              allowed: 'a decimal number as text, such as "12.50", without thousands separator',
            },
          },
        },
        brand: { value: { name: "answered_text" } },
        contractNumber: { value: { name: "answered_text" } },
        currency: {
          value: {
            name: "answered_currency",
            form: {
              rule: "format",
              pattern: "[A-Za-z]{3}|[0-9]{3}",
              allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
            },
          },
        },
        customerStatement: { value: { name: "answered_text" } },
        depositAmount: {
          value: {
            name: "answered_amount",
            form: {
              rule: "format",
              pattern: "-?[0-9]+(?:\\.[0-9]+)?",
              allowed: 'a decimal number as text, such as "12.50", without thousands separator',
            },
          },
        },
        merchantNumber: { value: { name: "answered_text" } },
        operationsAllowed: { type: "array", items: { type: "string" } },
        orderDescription: { value: { name: "answered_text" } },
        orderNumber: {
          value: { name: "answered_numeric", form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" } },
        },
        orderReference: { value: { name: "answered_text" } },
        orderText: { value: { name: "answered_text" } },
        paymentType: { value: { name: "answered_text" } },
        refundAmount: {
          value: {
            name: "answered_amount",
            form: {
              rule: "format",
              pattern: "-?[0-9]+(?:\\.[0-9]+)?",
              allowed: 'a decimal number as text, such as "12.50", without thousands separator',
            },
          },
        },
        sourceOrderNumber: {
          value: { name: "answered_numeric", form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" } },
        },
        state: { value: { name: "answered_enumeration" } },
        timeCreated: {
          value: {
            name: "answered_time",
            form: {
              rule: "format",
              pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
              allowed: "a time as DD.MM.YYYY HH:MM:SS",
            },
          },
        },
        timeModified: {
          value: {
            name: "answered_time",
            form: {
              rule: "format",
              pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
              allowed: "a time as DD.MM.YYYY HH:MM:SS",
            },
          },
        },
        credits: {
          type: "array",
          items: {
            type: "object",
            needs: ["amount", "creditNumber", "currency", "orderNumber", "state"],
            properties: {
              amount: {
                value: {
                  name: "answered_amount",
                  form: {
                    rule: "format",
                    pattern: "-?[0-9]+(?:\\.[0-9]+)?",
                    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
                  },
                },
              },
              batchNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              creditNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              currency: {
                value: {
                  name: "answered_currency",
                  form: {
                    rule: "format",
                    pattern: "[A-Za-z]{3}|[0-9]{3}",
                    allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
                  },
                },
              },
              gatewayReferenceNumber: { value: { name: "answered_text" } },
              merchantNumber: { value: { name: "answered_text" } },
              operationsAllowed: { type: "array", items: { type: "string" } },
              orderNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              providerReferenceNumber: { value: { name: "answered_text" } },
              state: { value: { name: "answered_enumeration" } },
              timeCreated: {
                value: {
                  name: "answered_time",
                  form: {
                    rule: "format",
                    pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
                    allowed: "a time as DD.MM.YYYY HH:MM:SS",
                  },
                },
              },
              timeModified: {
                value: {
                  name: "answered_time",
                  form: {
                    rule: "format",
                    pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
                    allowed: "a time as DD.MM.YYYY HH:MM:SS",
                  },
                },
              },
            },
          },
        },
        payments: {
          type: "array",
          items: {
            type: "object",
            needs: ["approveAmount", "currency", "depositAmount", "orderNumber", "paymentNumber", "state"],
            properties: {
              approvalCode: { value: { name: "answered_text" } },
              approveAmount: {
                value: {
                  name: "answered_amount",
                  form: {
                    rule: "format",
                    pattern: "-?[0-9]+(?:\\.[0-9]+)?",
                    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
                  },
                },
              },
              avsProviderResultCode: { value: { name: "answered_text" } },
              avsProviderResultMessage: { value: { name: "answered_text" } },
              avsResultCode: { value: { name: "answered_text" } },
              avsResultMessage: { value: { name: "answered_text" } },
              batchNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              currency: {
                value: {
                  name: "answered_currency",
                  form: {
                    rule: "format",
                    pattern: "[A-Za-z]{3}|[0-9]{3}",
                    allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
                  },
                },
              },
              depositAmount: {
                value: {
                  name: "answered_amount",
                  form: {
                    rule: "format",
                    pattern: "-?[0-9]+(?:\\.[0-9]+)?",
                    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
                  },
                },
              },
              gatewayReferenceNumber: { value: { name: "answered_text" } },
              idealConsumerAccountNumber: { value: { name: "answered_text" } },
              idealConsumerBIC: { value: { name: "answered_text" } },
              idealConsumerCity: { value: { name: "answered_text" } },
              idealConsumerIBAN: { value: { name: "answered_text" } },
              idealConsumerName: { value: { name: "answered_text" } },
              instrumentCountry: { value: { name: "answered_country" } },
              merchantNumber: { value: { name: "answered_text" } },
              operationsAllowed: { type: "array", items: { type: "string" } },
              orderNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              paymentNumber: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              paymentType: { value: { name: "answered_text" } },
              paypalBillingAgreementID: { value: { name: "answered_text" } },
              paypalPayerAddressCity: { value: { name: "answered_text" } },
              paypalPayerAddressCountry: { value: { name: "answered_text" } },
              paypalPayerAddressCountryCode: { value: { name: "answered_country" } },
              paypalPayerAddressName: { value: { name: "answered_text" } },
              paypalPayerAddressState: { value: { name: "answered_text" } },
              paypalPayerAddressStatus: { value: { name: "answered_text" } },
              paypalPayerAddressStreet1: { value: { name: "answered_text" } },
              paypalPayerAddressStreet2: { value: { name: "answered_text" } },
              paypalPayerAddressZIP: { value: { name: "answered_text" } },
              paypalPayerEmail: { value: { name: "answered_text" } },
              paypalPayerFirstName: { value: { name: "answered_text" } },
              paypalPayerID: { value: { name: "answered_text" } },
              paypalPayerLastName: { value: { name: "answered_text" } },
              paypalProtectionEligibility: { value: { name: "answered_text" } },
              providerReferenceNumber: { value: { name: "answered_text" } },
              securityCriteria: {
                value: {
                  name: "answered_numeric",
                  form: { rule: "format", pattern: "[0-9]+", allowed: "digits only" },
                },
              },
              senderAccountNumber: { value: { name: "answered_text" } },
              senderAccountOwner: { value: { name: "answered_text" } },
              senderBIC: { value: { name: "answered_text" } },
              senderBankName: { value: { name: "answered_text" } },
              senderBankNumber: { value: { name: "answered_text" } },
              senderCountry: { value: { name: "answered_country" } },
              senderIBAN: { value: { name: "answered_text" } },
              state: { value: { name: "answered_enumeration" } },
              timeCreated: {
                value: {
                  name: "answered_time",
                  form: {
                    rule: "format",
                    pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
                    allowed: "a time as DD.MM.YYYY HH:MM:SS",
                  },
                },
              },
              timeModified: {
                value: {
                  name: "answered_time",
                  form: {
                    rule: "format",
                    pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
                    allowed: "a time as DD.MM.YYYY HH:MM:SS",
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const answered_amount = {
  form: {
    rule: "format",
    pattern: new RegExp("^(?:-?[0-9]+(?:\\.[0-9]+)?)$", "u"),
    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
  },
};
const answered_time = {
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})$", "u"),
    allowed: "a time as DD.MM.YYYY HH:MM:SS",
  },
};

export function checkGetOrderDetailsAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objectsTotal !== undefined) {
      vErrors = checkValue(data.objectsTotal, answered_numeric, "/objectsTotal", vErrors);
    }
    if (data.order !== undefined) {
      let data1 = data.order;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        const err0 = {
          instancePath: "/order",
          schemaPath: "#/properties/order/type",
          keyword: "type",
          params: { type: schema22.properties.order.type },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.acquirer !== undefined) {
          vErrors = checkValue(data1.acquirer, answered_text, "/order/acquirer", vErrors);
        }
        if (data1.amount !== undefined) {
          vErrors = checkValue(data1.amount, answered_amount, "/order/amount", vErrors);
        }
        if (data1.approveAmount !== undefined) {
          vErrors = checkValue(data1.approveAmount, answered_amount, "/order/approveAmount", vErrors);
        }
        if (data1.brand !== undefined) {
          vErrors = checkValue(data1.brand, answered_text, "/order/brand", vErrors);
        }
        if (data1.contractNumber !== undefined) {
          vErrors = checkValue(data1.contractNumber, answered_text, "/order/contractNumber", vErrors);
        }
        if (data1.currency !== undefined) {
          vErrors = checkValue(data1.currency, answered_currency, "/order/currency", vErrors);
        }
        if (data1.customerStatement !== undefined) {
          vErrors = checkValue(data1.customerStatement, answered_text, "/order/customerStatement", vErrors);
        }
        if (data1.depositAmount !== undefined) {
          vErrors = checkValue(data1.depositAmount, answered_amount, "/order/depositAmount", vErrors);
        }
        if (data1.merchantNumber !== undefined) {
          vErrors = checkValue(data1.merchantNumber, answered_text, "/order/merchantNumber", vErrors);
        }
        if (data1.operationsAllowed !== undefined) {
          let data11 = data1.operationsAllowed;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data11[i0] !== "string") {
                const err1 = {
                  instancePath: "/order/operationsAllowed/" + i0,
                  schemaPath: "#/properties/order/properties/operationsAllowed/items/type",
                  keyword: "type",
                  params: { type: "string" },
                };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
          } else {
            const err2 = {
              instancePath: "/order/operationsAllowed",
              schemaPath: "#/properties/order/properties/operationsAllowed/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.orderDescription !== undefined) {
          vErrors = checkValue(data1.orderDescription, answered_text, "/order/orderDescription", vErrors);
        }
        if (data1.orderNumber !== undefined) {
          vErrors = checkValue(data1.orderNumber, answered_numeric, "/order/orderNumber", vErrors);
        }
        if (data1.orderReference !== undefined) {
          vErrors = checkValue(data1.orderReference, answered_text, "/order/orderReference", vErrors);
        }
        if (data1.orderText !== undefined) {
          vErrors = checkValue(data1.orderText, answered_text, "/order/orderText", vErrors);
        }
        if (data1.paymentType !== undefined) {
          vErrors = checkValue(data1.paymentType, answered_text, "/order/paymentType", vErrors);
        }
        if (data1.refundAmount !== undefined) {
          vErrors = checkValue(data1.refundAmount, answered_amount, "/order/refundAmount", vErrors);
        }
        if (data1.sourceOrderNumber !== undefined) {
          vErrors = checkValue(data1.sourceOrderNumber, answered_numeric, "/order/sourceOrderNumber", vErrors);
        }
        if (data1.state !== undefined) {
          vErrors = checkValue(data1.state, answered_enumeration, "/order/state", vErrors);
        }
        if (data1.timeCreated !== undefined) {
          vErrors = checkValue(data1.timeCreated, answered_time, "/order/timeCreated", vErrors);
        }
        if (data1.timeModified !== undefined) {
          vErrors = checkValue(data1.timeModified, answered_time, "/order/timeModified", vErrors);
        }
        if (data1.credits !== undefined) {
          let data23 = data1.credits;
          if (Array.isArray(data23)) {
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data24 = data23[i1];
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.amount !== undefined) {
                  vErrors = checkValue(data24.amount, answered_amount, "/order/credits/" + i1 + "/amount", vErrors);
                }
                if (data24.batchNumber !== undefined) {
                  vErrors = checkValue(
                    data24.batchNumber,
                    answered_numeric,
                    "/order/credits/" + i1 + "/batchNumber",
                    vErrors,
                  );
                }
                if (data24.creditNumber !== undefined) {
                  vErrors = checkValue(
                    data24.creditNumber,
                    answered_numeric,
                    "/order/credits/" + i1 + "/creditNumber",
                    vErrors,
                  );
                }
                if (data24.currency !== undefined) {
                  vErrors = checkValue(
                    data24.currency,
                    answered_currency,
                    "/order/credits/" + i1 + "/currency",
                    vErrors,
                  );
                }
                if (data24.gatewayReferenceNumber !== undefined) {
                  vErrors = checkValue(
                    data24.gatewayReferenceNumber,
                    answered_text,
                    "/order/credits/" + i1 + "/gatewayReferenceNumber",
                    vErrors,
                  );
                }
                if (data24.merchantNumber !== undefined) {
                  vErrors = checkValue(
                    data24.merchantNumber,
                    answered_text,
                    "/order/credits/" + i1 + "/merchantNumber",
                    vErrors,
                  );
                }
                if (data24.operationsAllowed !== undefined) {
                  let data31 = data24.operationsAllowed;
                  if (Array.isArray(data31)) {
                    const len2 = data31.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      if (typeof data31[i2] !== "string") {
                        const err3 = {
                          instancePath: "/order/credits/" + i1 + "/operationsAllowed/" + i2,
                          schemaPath:
                            "#/properties/order/properties/credits/items/properties/operationsAllowed/items/type",
                          keyword: "type",
                          params: { type: "string" },
                        };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err4 = {
                      instancePath: "/order/credits/" + i1 + "/operationsAllowed",
                      schemaPath: "#/properties/order/properties/credits/items/properties/operationsAllowed/type",
                      keyword: "type",
                      params: { type: "array" },
                    };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (data24.orderNumber !== undefined) {
                  vErrors = checkValue(
                    data24.orderNumber,
                    answered_numeric,
                    "/order/credits/" + i1 + "/orderNumber",
                    vErrors,
                  );
                }
                if (data24.providerReferenceNumber !== undefined) {
                  vErrors = checkValue(
                    data24.providerReferenceNumber,
                    answered_text,
                    "/order/credits/" + i1 + "/providerReferenceNumber",
                    vErrors,
                  );
                }
                if (data24.state !== undefined) {
                  vErrors = checkValue(data24.state, answered_enumeration, "/order/credits/" + i1 + "/state", vErrors);
                }
                if (data24.timeCreated !== undefined) {
                  vErrors = checkValue(
                    data24.timeCreated,
                    answered_time,
                    "/order/credits/" + i1 + "/timeCreated",
                    vErrors,
                  );
                }
                if (data24.timeModified !== undefined) {
                  vErrors = checkValue(
                    data24.timeModified,
                    answered_time,
                    "/order/credits/" + i1 + "/timeModified",
                    vErrors,
                  );
                }
                vErrors = checkRequired(
                  data24,
                  ["amount", "creditNumber", "currency", "orderNumber", "state"],
                  "/order/credits/" + i1,
                  vErrors,
                );
              } else {
                const err5 = {
                  instancePath: "/order/credits/" + i1,
                  schemaPath: "#/properties/order/properties/credits/items/type",
                  keyword: "type",
                  params: { type: "object" },
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = {
              instancePath: "/order/credits",
              schemaPath: "#/properties/order/properties/credits/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.payments !== undefined) {
          let data38 = data1.payments;
          if (Array.isArray(data38)) {
            const len3 = data38.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data39 = data38[i3];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.approvalCode !== undefined) {
                  vErrors = checkValue(
                    data39.approvalCode,
                    answered_text,
                    "/order/payments/" + i3 + "/approvalCode",
                    vErrors,
                  );
                }
                if (data39.approveAmount !== undefined) {
                  vErrors = checkValue(
                    data39.approveAmount,
                    answered_amount,
                    "/order/payments/" + i3 + "/approveAmount",
                    vErrors,
                  );
                }
                if (data39.avsProviderResultCode !== undefined) {
                  vErrors = checkValue(
                    data39.avsProviderResultCode,
                    answered_text,
                    "/order/payments/" + i3 + "/avsProviderResultCode",
                    vErrors,
                  );
                }
                if (data39.avsProviderResultMessage !== undefined) {
                  vErrors = checkValue(
                    data39.avsProviderResultMessage,
                    answered_text,
                    "/order/payments/" + i3 + "/avsProviderResultMessage",
                    vErrors,
                  );
                }
                if (data39.avsResultCode !== undefined) {
                  vErrors = checkValue(
                    data39.avsResultCode,
                    answered_text,
                    "/order/payments/" + i3 + "/avsResultCode",
                    vErrors,
                  );
                }
                if (data39.avsResultMessage !== undefined) {
                  vErrors = checkValue(
                    data39.avsResultMessage,
                    answered_text,
                    "/order/payments/" + i3 + "/avsResultMessage",
                    vErrors,
                  );
                }
                if (data39.batchNumber !== undefined) {
                  vErrors = checkValue(
                    data39.batchNumber,
                    answered_numeric,
                    "/order/payments/" + i3 + "/batchNumber",
                    vErrors,
                  );
                }
                if (data39.currency !== undefined) {
                  vErrors = checkValue(
                    data39.currency,
                    answered_currency,
                    "/order/payments/" + i3 + "/currency",
                    vErrors,
                  );
                }
                if (data39.depositAmount !== undefined) {
                  vErrors = checkValue(
                    data39.depositAmount,
                    answered_amount,
                    "/order/payments/" + i3 + "/depositAmount",
                    vErrors,
                  );
                }
                if (data39.gatewayReferenceNumber !== undefined) {
                  vErrors = checkValue(
                    data39.gatewayReferenceNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/gatewayReferenceNumber",
                    vErrors,
                  );
                }
                if (data39.idealConsumerAccountNumber !== undefined) {
                  vErrors = checkValue(
                    data39.idealConsumerAccountNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/idealConsumerAccountNumber",
                    vErrors,
                  );
                }
                if (data39.idealConsumerBIC !== undefined) {
                  vErrors = checkValue(
                    data39.idealConsumerBIC,
                    answered_text,
                    "/order/payments/" + i3 + "/idealConsumerBIC",
                    vErrors,
                  );
                }
                if (data39.idealConsumerCity !== undefined) {
                  vErrors = checkValue(
                    data39.idealConsumerCity,
                    answered_text,
                    "/order/payments/" + i3 + "/idealConsumerCity",
                    vErrors,
                  );
                }
                if (data39.idealConsumerIBAN !== undefined) {
                  vErrors = checkValue(
                    data39.idealConsumerIBAN,
                    answered_text,
                    "/order/payments/" + i3 + "/idealConsumerIBAN",
                    vErrors,
                  );
                }
                if (data39.idealConsumerName !== undefined) {
                  vErrors = checkValue(
                    data39.idealConsumerName,
                    answered_text,
                    "/order/payments/" + i3 + "/idealConsumerName",
                    vErrors,
                  );
                }
                if (data39.instrumentCountry !== undefined) {
                  vErrors = checkValue(
                    data39.instrumentCountry,
                    answered_country,
                    "/order/payments/" + i3 + "/instrumentCountry",
                    vErrors,
                  );
                }
                if (data39.merchantNumber !== undefined) {
                  vErrors = checkValue(
                    data39.merchantNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/merchantNumber",
                    vErrors,
                  );
                }
                if (data39.operationsAllowed !== undefined) {
                  let data57 = data39.operationsAllowed;
                  if (Array.isArray(data57)) {
                    const len4 = data57.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      if (typeof data57[i4] !== "string") {
                        const err7 = {
                          instancePath: "/order/payments/" + i3 + "/operationsAllowed/" + i4,
                          schemaPath:
                            "#/properties/order/properties/payments/items/properties/operationsAllowed/items/type",
                          keyword: "type",
                          params: { type: "string" },
                        };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err8 = {
                      instancePath: "/order/payments/" + i3 + "/operationsAllowed",
                      schemaPath: "#/properties/order/properties/payments/items/properties/operationsAllowed/type",
                      keyword: "type",
                      params: { type: "array" },
                    };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data39.orderNumber !== undefined) {
                  vErrors = checkValue(
                    data39.orderNumber,
                    answered_numeric,
                    "/order/payments/" + i3 + "/orderNumber",
                    vErrors,
                  );
                }
                if (data39.paymentNumber !== undefined) {
                  vErrors = checkValue(
                    data39.paymentNumber,
                    answered_numeric,
                    "/order/payments/" + i3 + "/paymentNumber",
                    vErrors,
                  );
                }
                if (data39.paymentType !== undefined) {
                  vErrors = checkValue(
                    data39.paymentType,
                    answered_text,
                    "/order/payments/" + i3 + "/paymentType",
                    vErrors,
                  );
                }
                if (data39.paypalBillingAgreementID !== undefined) {
                  vErrors = checkValue(
                    data39.paypalBillingAgreementID,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalBillingAgreementID",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressCity !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressCity,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressCity",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressCountry !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressCountry,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressCountry",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressCountryCode !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressCountryCode,
                    answered_country,
                    "/order/payments/" + i3 + "/paypalPayerAddressCountryCode",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressName !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressName,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressName",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressState !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressState,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressState",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressStatus !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressStatus,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressStatus",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressStreet1 !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressStreet1,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressStreet1",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressStreet2 !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressStreet2,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressStreet2",
                    vErrors,
                  );
                }
                if (data39.paypalPayerAddressZIP !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerAddressZIP,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerAddressZIP",
                    vErrors,
                  );
                }
                if (data39.paypalPayerEmail !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerEmail,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerEmail",
                    vErrors,
                  );
                }
                if (data39.paypalPayerFirstName !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerFirstName,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerFirstName",
                    vErrors,
                  );
                }
                if (data39.paypalPayerID !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerID,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerID",
                    vErrors,
                  );
                }
                if (data39.paypalPayerLastName !== undefined) {
                  vErrors = checkValue(
                    data39.paypalPayerLastName,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalPayerLastName",
                    vErrors,
                  );
                }
                if (data39.paypalProtectionEligibility !== undefined) {
                  vErrors = checkValue(
                    data39.paypalProtectionEligibility,
                    answered_text,
                    "/order/payments/" + i3 + "/paypalProtectionEligibility",
                    vErrors,
                  );
                }
                if (data39.providerReferenceNumber !== undefined) {
                  vErrors = checkValue(
                    data39.providerReferenceNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/providerReferenceNumber",
                    vErrors,
                  );
                }
                if (data39.securityCriteria !== undefined) {
                  vErrors = checkValue(
                    data39.securityCriteria,
                    answered_numeric,
                    "/order/payments/" + i3 + "/securityCriteria",
                    vErrors,
                  );
                }
                if (data39.senderAccountNumber !== undefined) {
                  vErrors = checkValue(
                    data39.senderAccountNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/senderAccountNumber",
                    vErrors,
                  );
                }
                if (data39.senderAccountOwner !== undefined) {
                  vErrors = checkValue(
                    data39.senderAccountOwner,
                    answered_text,
                    "/order/payments/" + i3 + "/senderAccountOwner",
                    vErrors,
                  );
                }
                if (data39.senderBIC !== undefined) {
                  vErrors = checkValue(
                    data39.senderBIC,
                    answered_text,
                    "/order/payments/" + i3 + "/senderBIC",
                    vErrors,
                  );
                }
                if (data39.senderBankName !== undefined) {
                  vErrors = checkValue(
                    data39.senderBankName,
                    answered_text,
                    "/order/payments/" + i3 + "/senderBankName",
                    vErrors,
                  );
                }
                if (data39.senderBankNumber !== undefined) {
                  vErrors = checkValue(
                    data39.senderBankNumber,
                    answered_text,
                    "/order/payments/" + i3 + "/senderBankNumber",
                    vErrors,
                  );
                }
                if (data39.senderCountry !== undefined) {
                  vErrors = checkValue(
                    data39.senderCountry,
                    answered_country,
                    "/order/payments/" + i3 + "/senderCountry",
                    vErrors,
                  );
                }
                if (data39.senderIBAN !== undefined) {
                  vErrors = checkValue(
                    data39.senderIBAN,
                    answered_text,
                    "/order/payments/" + i3 + "/senderIBAN",
                    vErrors,
                  );
                }
                if (data39.state !== undefined) {
                  vErrors = checkValue(data39.state, answered_enumeration, "/order/payments/" + i3 + "/state", vErrors);
                }
                if (data39.timeCreated !== undefined) {
                  vErrors = checkValue(
                    data39.timeCreated,
                    answered_time,
                    "/order/payments/" + i3 + "/timeCreated",
                    vErrors,
                  );
                }
                if (data39.timeModified !== undefined) {
                  vErrors = checkValue(
                    data39.timeModified,
                    answered_time,
                    "/order/payments/" + i3 + "/timeModified",
                    vErrors,
                  );
                }
                vErrors = checkRequired(
                  data39,
                  ["approveAmount", "currency", "depositAmount", "orderNumber", "paymentNumber", "state"],
                  "/order/payments/" + i3,
                  vErrors,
                );
              } else {
                const err9 = {
                  instancePath: "/order/payments/" + i3,
                  schemaPath: "#/properties/order/properties/payments/items/type",
                  keyword: "type",
                  params: { type: "object" },
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = {
              instancePath: "/order/payments",
              schemaPath: "#/properties/order/properties/payments/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        vErrors = checkRequired(
          data1,
          ["amount", "currency", "orderNumber", "state", "credits", "payments"],
          "/order",
          vErrors,
        );
      }
    }
    vErrors = checkRequired(data, ["order"], "", vErrors);
  } else {
    const err11 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  checkGetOrderDetailsAnswer.errors = vErrors;
  return vErrors === null;
}

const text_255 = {
  length: { min: 1, max: 255, allowed: "1 to 255 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const enumeration_YesNo = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: { rule: "enumeration", pattern: new RegExp("^(?:No|Yes)$", "u"), allowed: "one of No, Yes" },
};
const text_128 = {
  length: { min: 1, max: 128, allowed: "1 to 128 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_35 = {
  length: { min: 1, max: 35, allowed: "1 to 35 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const date = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:(?:0[1-9]|[12][0-9]|3[01])\\.(?:0[1-9]|1[0-2])\\.[0-9]{4})$", "u"),
    allowed: "a date as DD.MM.YYYY",
  },
};
const enumeration_TransactionIdentifier = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp("^(?:INITIAL|RECUR|SINGLE)$", "u"),
    allowed: "one of INITIAL, RECUR, SINGLE",
  },
};
const enumeration_MerchantTokenizationFlag = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: { rule: "enumeration", pattern: new RegExp("^(?:TRUE)$", "u"), allowed: "one of TRUE" },
};
const enumeration_PeriodicType = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp("^(?:ci|recurring|ucof)$", "u"),
    allowed: "one of ci, recurring, ucof",
  },
};
const text_256 = {
  length: { min: 1, max: 256, allowed: "1 to 256 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const isoDate_exactly_10 = {
  length: { min: 10, max: 10, allowed: "exactly 10 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))$", "u"),
    allowed: "a date as YYYY-MM-DD",
  },
};
const text_32 = {
  length: { min: 1, max: 32, allowed: "1 to 32 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_40 = {
  length: { min: 1, max: 40, allowed: "1 to 40 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const text_20 = {
  length: { min: 1, max: 20, allowed: "1 to 20 bytes (UTF-8)" },
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[^\\p{Cc}\\p{Cs}]*)$", "u"),
    allowed: "text without line breaks and control characters",
  },
};
const ip = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9A-Fa-f.:]+)$", "u"), allowed: "an IPv4 or IPv6 address" },
};

export function checkRecurPaymentParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sourceOrderNumber !== undefined) {
      vErrors = checkValue(data.sourceOrderNumber, numeric_9, "/sourceOrderNumber", vErrors);
    }
    if (data.orderDescription !== undefined) {
      vErrors = checkValue(data.orderDescription, text_255, "/orderDescription", vErrors);
    }
    if (data.amount !== undefined) {
      vErrors = checkValue(data.amount, amount, "/amount", vErrors);
    }
    if (data.currency !== undefined) {
      vErrors = checkValue(data.currency, currency_exactly_3, "/currency", vErrors);
    }
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.autoDeposit !== undefined) {
      vErrors = checkValue(data.autoDeposit, enumeration_YesNo, "/autoDeposit", vErrors);
    }
    if (data.orderReference !== undefined) {
      vErrors = checkValue(data.orderReference, text_128, "/orderReference", vErrors);
    }
    if (data.customerStatement !== undefined) {
      vErrors = checkValue(data.customerStatement, text_254, "/customerStatement", vErrors);
    }
    if (data.mandateId !== undefined) {
      vErrors = checkValue(data.mandateId, text_35, "/mandateId", vErrors);
    }
    if (data.mandateSignatureDate !== undefined) {
      vErrors = checkValue(data.mandateSignatureDate, date, "/mandateSignatureDate", vErrors);
    }
    if (data.creditorId !== undefined) {
      vErrors = checkValue(data.creditorId, text, "/creditorId", vErrors);
    }
    if (data.dueDate !== undefined) {
      vErrors = checkValue(data.dueDate, date, "/dueDate", vErrors);
    }
    if (data.transactionIdentifier !== undefined) {
      vErrors = checkValue(
        data.transactionIdentifier,
        enumeration_TransactionIdentifier,
        "/transactionIdentifier",
        vErrors,
      );
    }
    if (data.useIbanBic !== undefined) {
      vErrors = checkValue(data.useIbanBic, enumeration_YesNo, "/useIbanBic", vErrors);
    }
    if (data.merchantTokenizationFlag !== undefined) {
      vErrors = checkValue(
        data.merchantTokenizationFlag,
        enumeration_MerchantTokenizationFlag,
        "/merchantTokenizationFlag",
        vErrors,
      );
    }
    if (data.periodicType !== undefined) {
      vErrors = checkValue(data.periodicType, enumeration_PeriodicType, "/periodicType", vErrors);
    }
    if (data.consumerEmail !== undefined) {
      vErrors = checkValue(data.consumerEmail, text_256, "/consumerEmail", vErrors);
    }
    if (data.consumerMerchantCrmId !== undefined) {
      vErrors = checkValue(data.consumerMerchantCrmId, text, "/consumerMerchantCrmId", vErrors);
    }
    if (data.consumerBirthDate !== undefined) {
      vErrors = checkValue(data.consumerBirthDate, isoDate_exactly_10, "/consumerBirthDate", vErrors);
    }
    if (data.consumerTaxIdentificationNumber !== undefined) {
      vErrors = checkValue(data.consumerTaxIdentificationNumber, text_32, "/consumerTaxIdentificationNumber", vErrors);
    }
    if (data.consumerDriversLicenseNumber !== undefined) {
      vErrors = checkValue(data.consumerDriversLicenseNumber, text_32, "/consumerDriversLicenseNumber", vErrors);
    }
    if (data.consumerDriversLicenseState !== undefined) {
      vErrors = checkValue(data.consumerDriversLicenseState, text_40, "/consumerDriversLicenseState", vErrors);
    }
    if (data.consumerDriversLicenseCountry !== undefined) {
      vErrors = checkValue(
        data.consumerDriversLicenseCountry,
        country_exactly_2,
        "/consumerDriversLicenseCountry",
        vErrors,
      );
    }
    if (data.consumerBillingFirstName !== undefined) {
      vErrors = checkValue(data.consumerBillingFirstName, text_128, "/consumerBillingFirstName", vErrors);
    }
    if (data.consumerBillingLastName !== undefined) {
      vErrors = checkValue(data.consumerBillingLastName, text_128, "/consumerBillingLastName", vErrors);
    }
    if (data.consumerBillingAddress1 !== undefined) {
      vErrors = checkValue(data.consumerBillingAddress1, text_256, "/consumerBillingAddress1", vErrors);
    }
    if (data.consumerBillingAddress2 !== undefined) {
      vErrors = checkValue(data.consumerBillingAddress2, text_256, "/consumerBillingAddress2", vErrors);
    }
    if (data.consumerBillingCity !== undefined) {
      vErrors = checkValue(data.consumerBillingCity, text_40, "/consumerBillingCity", vErrors);
    }
    if (data.consumerBillingState !== undefined) {
      vErrors = checkValue(data.consumerBillingState, text_40, "/consumerBillingState", vErrors);
    }
    if (data.consumerBillingCountry !== undefined) {
      vErrors = checkValue(data.consumerBillingCountry, country_exactly_2, "/consumerBillingCountry", vErrors);
    }
    if (data.consumerBillingZipCode !== undefined) {
      vErrors = checkValue(data.consumerBillingZipCode, text_40, "/consumerBillingZipCode", vErrors);
    }
    if (data.consumerBillingPhone !== undefined) {
      vErrors = checkValue(data.consumerBillingPhone, text_20, "/consumerBillingPhone", vErrors);
    }
    if (data.consumerBillingFax !== undefined) {
      vErrors = checkValue(data.consumerBillingFax, text_20, "/consumerBillingFax", vErrors);
    }
    if (data.consumerShippingFirstName !== undefined) {
      vErrors = checkValue(data.consumerShippingFirstName, text_128, "/consumerShippingFirstName", vErrors);
    }
    if (data.consumerShippingLastName !== undefined) {
      vErrors = checkValue(data.consumerShippingLastName, text_128, "/consumerShippingLastName", vErrors);
    }
    if (data.consumerShippingAddress1 !== undefined) {
      vErrors = checkValue(data.consumerShippingAddress1, text_256, "/consumerShippingAddress1", vErrors);
    }
    if (data.consumerShippingAddress2 !== undefined) {
      vErrors = checkValue(data.consumerShippingAddress2, text_256, "/consumerShippingAddress2", vErrors);
    }
    if (data.consumerShippingCity !== undefined) {
      vErrors = checkValue(data.consumerShippingCity, text_40, "/consumerShippingCity", vErrors);
    }
    if (data.consumerShippingState !== undefined) {
      vErrors = checkValue(data.consumerShippingState, text_40, "/consumerShippingState", vErrors);
    }
    if (data.consumerShippingCountry !== undefined) {
      vErrors = checkValue(data.consumerShippingCountry, country_exactly_2, "/consumerShippingCountry", vErrors);
    }
    if (data.consumerShippingZipCode !== undefined) {
      vErrors = checkValue(data.consumerShippingZipCode, text_40, "/consumerShippingZipCode", vErrors);
    }
    if (data.consumerShippingPhone !== undefined) {
      vErrors = checkValue(data.consumerShippingPhone, text_20, "/consumerShippingPhone", vErrors);
    }
    if (data.consumerShippingFax !== undefined) {
      vErrors = checkValue(data.consumerShippingFax, text_20, "/consumerShippingFax", vErrors);
    }
    if (data.consumerIpAddress !== undefined) {
      vErrors = checkValue(data.consumerIpAddress, ip, "/consumerIpAddress", vErrors);
    }
    if (data.subMerchantId !== undefined) {
      vErrors = checkValue(data.subMerchantId, text_15, "/subMerchantId", vErrors);
    }
    if (data.subMerchantName !== undefined) {
      vErrors = checkValue(data.subMerchantName, text_22, "/subMerchantName", vErrors);
    }
    if (data.subMerchantStreet !== undefined) {
      vErrors = checkValue(data.subMerchantStreet, text_38, "/subMerchantStreet", vErrors);
    }
    if (data.subMerchantCity !== undefined) {
      vErrors = checkValue(data.subMerchantCity, text_13, "/subMerchantCity", vErrors);
    }
    if (data.subMerchantState !== undefined) {
      vErrors = checkValue(data.subMerchantState, text_3, "/subMerchantState", vErrors);
    }
    if (data.subMerchantCountry !== undefined) {
      vErrors = checkValue(data.subMerchantCountry, country_exactly_2, "/subMerchantCountry", vErrors);
    }
    if (data.subMerchantZipCode !== undefined) {
      vErrors = checkValue(data.subMerchantZipCode, text_10, "/subMerchantZipCode", vErrors);
    }
    vErrors = checkRequired(data, ["sourceOrderNumber", "orderDescription", "amount", "currency"], "", vErrors);
    vErrors = checkKnown(
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
      vErrors,
    );
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkRecurPaymentParameters.errors = vErrors;
  return vErrors === null;
}

const answered_date = {
  form: {
    rule: "format",
    pattern: new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u"),
    allowed: "a date as DD.MM.YYYY",
  },
};

export function checkRecurPaymentAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dueDate !== undefined) {
      vErrors = checkValue(data.dueDate, answered_date, "/dueDate", vErrors);
    }
    if (data.mandateId !== undefined) {
      vErrors = checkValue(data.mandateId, answered_text, "/mandateId", vErrors);
    }
    if (data.mandateSignatureDate !== undefined) {
      vErrors = checkValue(data.mandateSignatureDate, answered_date, "/mandateSignatureDate", vErrors);
    }
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, answered_numeric, "/orderNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkRecurPaymentAnswer.errors = vErrors;
  return vErrors === null;
}

export function checkRefundParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.amount !== undefined) {
      vErrors = checkValue(data.amount, amount, "/amount", vErrors);
    }
    if (data.currency !== undefined) {
      vErrors = checkValue(data.currency, currency_exactly_3, "/currency", vErrors);
    }
    if (data.merchantReference !== undefined) {
      vErrors = checkValue(data.merchantReference, ascii_128, "/merchantReference", vErrors);
    }
    if (data.basket !== undefined) {
      let data4 = data.basket;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err0 = {
            instancePath: "/basket",
            schemaPath: "#/properties/basket/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.articleNumber !== undefined) {
              vErrors = checkValue(data5.articleNumber, text, "/basket/" + i0 + "/articleNumber", vErrors);
            }
            if (data5.quantity !== undefined) {
              vErrors = checkValue(data5.quantity, numeric, "/basket/" + i0 + "/quantity", vErrors);
            }
            if (data5.name !== undefined) {
              vErrors = checkValue(data5.name, text, "/basket/" + i0 + "/name", vErrors);
            }
            if (data5.unitGrossAmount !== undefined) {
              vErrors = checkValue(data5.unitGrossAmount, amount_signed, "/basket/" + i0 + "/unitGrossAmount", vErrors);
            }
            if (data5.unitNetAmount !== undefined) {
              vErrors = checkValue(data5.unitNetAmount, amount_signed, "/basket/" + i0 + "/unitNetAmount", vErrors);
            }
            if (data5.unitTaxAmount !== undefined) {
              vErrors = checkValue(data5.unitTaxAmount, amount_signed, "/basket/" + i0 + "/unitTaxAmount", vErrors);
            }
            if (data5.unitTaxRate !== undefined) {
              vErrors = checkValue(data5.unitTaxRate, percentage, "/basket/" + i0 + "/unitTaxRate", vErrors);
            }
            if (data5.description !== undefined) {
              vErrors = checkValue(data5.description, text, "/basket/" + i0 + "/description", vErrors);
            }
            if (data5.imageUrl !== undefined) {
              vErrors = checkValue(data5.imageUrl, url, "/basket/" + i0 + "/imageUrl", vErrors);
            }
            vErrors = checkRequired(
              data5,
              ["articleNumber", "quantity", "name", "unitGrossAmount", "unitNetAmount", "unitTaxAmount", "unitTaxRate"],
              "/basket/" + i0,
              vErrors,
            );
            vErrors = checkKnown(
              data5,
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
              vErrors,
            );
          } else {
            const err1 = {
              instancePath: "/basket/" + i0,
              schemaPath: "#/properties/basket/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = {
          instancePath: "/basket",
          schemaPath: "#/properties/basket/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.subMerchantId !== undefined) {
      vErrors = checkValue(data.subMerchantId, text_15, "/subMerchantId", vErrors);
    }
    if (data.subMerchantName !== undefined) {
      vErrors = checkValue(data.subMerchantName, text_22, "/subMerchantName", vErrors);
    }
    if (data.subMerchantStreet !== undefined) {
      vErrors = checkValue(data.subMerchantStreet, text_38, "/subMerchantStreet", vErrors);
    }
    if (data.subMerchantCity !== undefined) {
      vErrors = checkValue(data.subMerchantCity, text_13, "/subMerchantCity", vErrors);
    }
    if (data.subMerchantState !== undefined) {
      vErrors = checkValue(data.subMerchantState, text_3, "/subMerchantState", vErrors);
    }
    if (data.subMerchantCountry !== undefined) {
      vErrors = checkValue(data.subMerchantCountry, country_exactly_2, "/subMerchantCountry", vErrors);
    }
    if (data.subMerchantZipCode !== undefined) {
      vErrors = checkValue(data.subMerchantZipCode, text_10, "/subMerchantZipCode", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber", "amount", "currency"], "", vErrors);
    vErrors = checkKnown(
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
      vErrors,
    );
  } else {
    const err3 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkRefundParameters.errors = vErrors;
  return vErrors === null;
}

export function checkRefundAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creditNumber !== undefined) {
      vErrors = checkValue(data.creditNumber, answered_numeric, "/creditNumber", vErrors);
    }
    vErrors = checkRequired(data, ["creditNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkRefundAnswer.errors = vErrors;
  return vErrors === null;
}

export function checkRefundReversalParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.creditNumber !== undefined) {
      vErrors = checkValue(data.creditNumber, numeric_9, "/creditNumber", vErrors);
    }
    vErrors = checkRequired(data, ["orderNumber", "creditNumber"], "", vErrors);
    vErrors = checkKnown(data, ["orderNumber", "creditNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkRefundReversalParameters.errors = vErrors;
  return vErrors === null;
}

export function checkRefundReversalAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = checkRequired(data, [], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkRefundReversalAnswer.errors = vErrors;
  return vErrors === null;
}

const enumeration_FundTransferType = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp("^(?:EXISTINGORDER|MONETA|SEPA-CT|SKRILLWALLET)$", "u"),
    allowed: "one of EXISTINGORDER, MONETA, SEPA-CT, SKRILLWALLET",
  },
};
const alphanumeric_8_11 = {
  length: { min: 8, max: 11, allowed: "8 to 11 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9A-Za-z]*)$", "u"), allowed: "letters A-Z, a-z and digits only" },
};
const alphanumeric_16_34 = {
  length: { min: 16, max: 34, allowed: "16 to 34 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9A-Za-z]*)$", "u"), allowed: "letters A-Z, a-z and digits only" },
};

export function checkTransferFundParameters(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fundTransferType === undefined) {
      const err0 = {
        instancePath: "",
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "fundTransferType" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.orderDescription !== undefined) {
      vErrors = checkValue(data.orderDescription, text_255, "/orderDescription", vErrors);
    }
    if (data.amount !== undefined) {
      vErrors = checkValue(data.amount, amount, "/amount", vErrors);
    }
    if (data.currency !== undefined) {
      vErrors = checkValue(data.currency, currency_exactly_3, "/currency", vErrors);
    }
    if (data.fundTransferType !== undefined) {
      vErrors = checkValue(data.fundTransferType, enumeration_FundTransferType, "/fundTransferType", vErrors);
    }
    if (data.orderNumber !== undefined) {
      vErrors = checkValue(data.orderNumber, numeric_9, "/orderNumber", vErrors);
    }
    if (data.creditNumber !== undefined) {
      vErrors = checkValue(data.creditNumber, numeric_9, "/creditNumber", vErrors);
    }
    if (data.orderReference !== undefined) {
      vErrors = checkValue(data.orderReference, text_128, "/orderReference", vErrors);
    }
    if (data.customerStatement !== undefined) {
      vErrors = checkValue(data.customerStatement, text_254, "/customerStatement", vErrors);
    }
    const tag0 = data.fundTransferType;
    if (typeof tag0 == "string") {
      if (tag0 === "EXISTINGORDER") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.sourceOrderNumber !== undefined) {
            vErrors = checkValue(data.sourceOrderNumber, numeric_9, "/sourceOrderNumber", vErrors);
          }
          if (data.fundTransferType !== undefined) {
            if ("EXISTINGORDER" !== data.fundTransferType) {
              const err1 = {
                instancePath: "/fundTransferType",
                schemaPath: "#/oneOf/0/properties/fundTransferType/const",
                keyword: "const",
                params: { allowedValue: "EXISTINGORDER" },
              };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          vErrors = checkRequired(data, ["sourceOrderNumber"], "", vErrors);
          vErrors = checkKnown(
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
            vErrors,
          );
        }
      } else if (tag0 === "MONETA") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.consumerWalletId !== undefined) {
            vErrors = checkValue(data.consumerWalletId, text_254, "/consumerWalletId", vErrors);
          }
          if (data.fundTransferType !== undefined) {
            if ("MONETA" !== data.fundTransferType) {
              const err2 = {
                instancePath: "/fundTransferType",
                schemaPath: "#/oneOf/1/properties/fundTransferType/const",
                keyword: "const",
                params: { allowedValue: "MONETA" },
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          vErrors = checkRequired(data, ["customerStatement", "consumerWalletId"], "", vErrors);
          vErrors = checkKnown(
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
            vErrors,
          );
        }
      } else if (tag0 === "SEPA-CT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.bankAccountOwner !== undefined) {
            vErrors = checkValue(data.bankAccountOwner, text_255, "/bankAccountOwner", vErrors);
          }
          if (data.bankBic !== undefined) {
            vErrors = checkValue(data.bankBic, alphanumeric_8_11, "/bankBic", vErrors);
          }
          if (data.bankAccountIban !== undefined) {
            vErrors = checkValue(data.bankAccountIban, alphanumeric_16_34, "/bankAccountIban", vErrors);
          }
          if (data.fundTransferType !== undefined) {
            if ("SEPA-CT" !== data.fundTransferType) {
              const err3 = {
                instancePath: "/fundTransferType",
                schemaPath: "#/oneOf/2/properties/fundTransferType/const",
                keyword: "const",
                params: { allowedValue: "SEPA-CT" },
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          vErrors = checkRequired(data, ["bankAccountOwner", "bankBic", "bankAccountIban"], "", vErrors);
          vErrors = checkKnown(
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
            vErrors,
          );
        }
      } else if (tag0 === "SKRILLWALLET") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.consumerEmail !== undefined) {
            vErrors = checkValue(data.consumerEmail, text_256, "/consumerEmail", vErrors);
          }
          if (data.fundTransferType !== undefined) {
            if ("SKRILLWALLET" !== data.fundTransferType) {
              const err4 = {
                instancePath: "/fundTransferType",
                schemaPath: "#/oneOf/3/properties/fundTransferType/const",
                keyword: "const",
                params: { allowedValue: "SKRILLWALLET" },
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          vErrors = checkRequired(data, ["customerStatement", "consumerEmail"], "", vErrors);
          vErrors = checkKnown(
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
            vErrors,
          );
        }
      } else {
        const err5 = {
          instancePath: "",
          schemaPath: "#/discriminator",
          keyword: "discriminator",
          params: { error: "mapping", tag: "fundTransferType", tagValue: tag0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    } else {
      const err6 = {
        instancePath: "",
        schemaPath: "#/discriminator",
        keyword: "discriminator",
        params: { error: "tag", tag: "fundTransferType", tagValue: tag0 },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    vErrors = checkRequired(data, ["orderDescription", "amount", "currency"], "", vErrors);
  } else {
    const err7 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  checkTransferFundParameters.errors = vErrors;
  return vErrors === null;
}

export function checkTransferFundAnswer(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creditNumber !== undefined) {
      vErrors = checkValue(data.creditNumber, answered_numeric, "/creditNumber", vErrors);
    }
    vErrors = checkRequired(data, ["creditNumber"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkTransferFundAnswer.errors = vErrors;
  return vErrors === null;
}

const alphanumeric_exactly_7 = {
  length: { min: 7, max: 7, allowed: "exactly 7 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9A-Za-z]*)$", "u"), allowed: "letters A-Z, a-z and digits only" },
};
const alphanumeric_16 = {
  length: { min: 1, max: 16, allowed: "1 to 16 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[0-9A-Za-z]*)$", "u"), allowed: "letters A-Z, a-z and digits only" },
};
const ascii = {
  length: { min: 1, max: 65000, allowed: "1 to 65000 bytes (UTF-8)" },
  form: { rule: "format", pattern: new RegExp("^(?:[\\x20-\\x7e]*)$", "u"), allowed: "printable ASCII only" },
};
const enumeration_Language_exactly_2 = {
  length: { min: 2, max: 2, allowed: "exactly 2 bytes (UTF-8)" },
  form: {
    rule: "enumeration",
    pattern: new RegExp(
      "^(?:ar|bg|bs|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|it|ja|ko|lt|lv|mk|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk|zh)$",
      "u",
    ),
    allowed: "one of ar, bg, bs, cs, da, de, ... (35 values)",
  },
};

export function checkSettings(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId !== undefined) {
      vErrors = checkValue(data.customerId, alphanumeric_exactly_7, "/customerId", vErrors);
    }
    if (data.shopId !== undefined) {
      vErrors = checkValue(data.shopId, alphanumeric_16, "/shopId", vErrors);
    }
    if (data.password !== undefined) {
      vErrors = checkValue(data.password, ascii, "/password", vErrors);
    }
    if (data.secret !== undefined) {
      vErrors = checkValue(data.secret, ascii, "/secret", vErrors);
    }
    if (data.language !== undefined) {
      vErrors = checkValue(data.language, enumeration_Language_exactly_2, "/language", vErrors);
    }
    vErrors = checkRequired(data, ["customerId", "password", "secret", "language"], "", vErrors);
  } else {
    const err0 = { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkSettings.errors = vErrors;
  return vErrors === null;
}
