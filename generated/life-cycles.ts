export interface StateMachine { readonly start: string; readonly states: Readonly<Record<string, Readonly<Record<string, string>>>> }
export interface LifeCycle { readonly paymentTypes: readonly string[]; readonly technicalTypes: readonly string[]; readonly shownAs: Readonly<Record<string, string>>; readonly order: StateMachine; readonly payment: StateMachine | undefined; readonly credit: StateMachine | undefined; readonly recurringAs: string | undefined; readonly transferFund: boolean }
export const lifeCycles: Readonly<Record<string, LifeCycle>> = {card: {paymentTypes: [
  "CCARD",
  "CCARD-MOTO",
  "GOOGLEPAY",
  "CLICKTOPAY",
  "MASTERPASS",
  "MPASS"
],technicalTypes: [
  "VPG",
  "APG",
  "WCP",
  "CPT",
  "SPY",
  "ISO"
],shownAs: {
  "paymentType": "VPG",
  "brand": "VISA",
  "acquirer": "card complete",
  "contractNumber": "0815DemoContract"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {
      "dayEndClosing": "REFUNDABLE"
    },
    "REFUNDABLE": {
      "refund": "REFUNDABLE"
    }
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed",
      "approvalExpiry": "payment_approvalexpired"
    },
    "payment_approvalexpired": {
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "depositReversal": "payment_approved",
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: {
  "start": "credit_refunded",
  "states": {
    "credit_refunded": {
      "refundReversal": "removed",
      "dayEndClosing": "credit_closed"
    },
    "credit_closed": {}
  }
},recurringAs: "card",transferFund: true},maestro: {paymentTypes: [
  "MAESTRO"
],technicalTypes: [
  "SCM"
],shownAs: {
  "paymentType": "SCM",
  "brand": "Maestro",
  "acquirer": "PayLife",
  "contractNumber": "0815DemoContract"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {
      "dayEndClosing": "REFUNDABLE"
    },
    "REFUNDABLE": {
      "refund": "REFUNDABLE"
    }
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed",
      "approvalExpiry": "payment_approvalexpired"
    },
    "payment_approvalexpired": {
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "depositReversal": "payment_approved",
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: {
  "start": "credit_refunded",
  "states": {
    "credit_refunded": {
      "refundReversal": "removed",
      "dayEndClosing": "credit_closed"
    },
    "credit_closed": {}
  }
},recurringAs: undefined,transferFund: false},paypal: {paymentTypes: [
  "PAYPAL"
],technicalTypes: [
  "PPL",
  "PAYPAL"
],shownAs: {
  "paymentType": "PPL",
  "brand": "PayPal",
  "contractNumber": "mail@shop.com"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {
      "dayEndClosing": "REFUNDABLE"
    },
    "REFUNDABLE": {
      "refund": "REFUNDABLE"
    }
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed",
      "approvalExpiry": "payment_approvalexpired"
    },
    "payment_approvalexpired": {
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: {
  "start": "credit_refunded",
  "states": {
    "credit_refunded": {
      "dayEndClosing": "credit_closed"
    },
    "credit_closed": {}
  }
},recurringAs: "paypal",transferFund: false},invoice: {paymentTypes: [
  "INVOICE",
  "INSTALLMENT",
  "AFTERPAY",
  "KLARNA"
],technicalTypes: [
  "PPS",
  "RPY"
],shownAs: {
  "paymentType": "PPS",
  "brand": "Invoice"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {
      "dayEndClosing": "REFUNDABLE"
    },
    "REFUNDABLE": {
      "refund": "REFUNDABLE"
    }
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: {
  "start": "credit_refunded",
  "states": {
    "credit_refunded": {
      "dayEndClosing": "credit_closed"
    },
    "credit_closed": {}
  }
},recurringAs: undefined,transferFund: false},sepaDirectDebit: {paymentTypes: [
  "SEPA-DD",
  "ELV"
],technicalTypes: [
  "SEPA-DD",
  "HBX",
  "ELV"
],shownAs: {
  "paymentType": "SEPA-DD",
  "brand": "ELV"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed",
      "approvalExpiry": "payment_approvalexpired"
    },
    "payment_approvalexpired": {
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "depositReversal": "payment_approved",
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: "sepaDirectDebit",transferFund: true},paysafecard: {paymentTypes: [
  "PSC"
],technicalTypes: [
  "PSC",
  "PAYSAFECARD"
],shownAs: {
  "paymentType": "PSC",
  "brand": "paysafecard"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: undefined,transferFund: false},paybox: {paymentTypes: [
  "PBX"
],technicalTypes: [
  "PAYBOX",
  "PBX"
],shownAs: {
  "paymentType": "PAYBOX",
  "brand": "paybox"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {
      "dayEndClosing": "REFUNDABLE"
    },
    "REFUNDABLE": {
      "refund": "REFUNDABLE"
    }
  }
},payment: {
  "start": "payment_approved",
  "states": {
    "payment_approved": {
      "deposit": "payment_deposited",
      "approveReversal": "removed"
    },
    "payment_deposited": {
      "depositReversal": "payment_approved",
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: {
  "start": "credit_refunded",
  "states": {
    "credit_refunded": {
      "dayEndClosing": "credit_closed"
    },
    "credit_closed": {}
  }
},recurringAs: undefined,transferFund: false},sofort: {paymentTypes: [
  "SOFORTUEBERWEISUNG"
],technicalTypes: [
  "SUE",
  "SOFORTBANKING"
],shownAs: {
  "paymentType": "SUE",
  "brand": "sofortueberweisung",
  "contractNumber": "1234/1234"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_deposited",
  "states": {
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: "sepaDirectDebit",transferFund: true},ideal: {paymentTypes: [
  "IDL"
],technicalTypes: [
  "IDEAL",
  "IDL"
],shownAs: {
  "paymentType": "IDEAL",
  "brand": "iDEAL"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_deposited",
  "states": {
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: "sepaDirectDebit",transferFund: true},wallet: {paymentTypes: [
  "SKRILLWALLET",
  "SKRILLDIRECT",
  "MONETA"
],technicalTypes: [
  "SKRILLWALLET",
  "MONETA"
],shownAs: {
  "paymentType": "SKRILLWALLET",
  "brand": "Skrill"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_deposited",
  "states": {
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: undefined,transferFund: true},paidAtOnce: {paymentTypes: [
  "EPS",
  "GIROPAY",
  "PRZELEWY24",
  "BANCONTACT_MISTERCASH",
  "CIRCLEK",
  "CVSPHARMACY",
  "DOLLARGENERAL",
  "EKONTO",
  "EPAY_BG",
  "OPENBUCKSCARD",
  "PAGOEFECTIVO",
  "POLI",
  "QUICK",
  "SAFETYPAY",
  "TATRAPAY",
  "TRUSTLY",
  "TRUSTPAY",
  "VOUCHER"
],technicalTypes: [
  "EPS2",
  "WGP",
  "APE",
  "EPS",
  "DP",
  "NTP",
  "POP",
  "EPAY_BG",
  "TATRAPAY",
  "TRUSTPAY"
],shownAs: {
  "paymentType": "EPS2",
  "brand": "ARZ"
},order: {
  "start": "ORDERED",
  "states": {
    "ORDERED": {}
  }
},payment: {
  "start": "payment_deposited",
  "states": {
    "payment_deposited": {
      "dayEndClosing": "payment_closed"
    },
    "payment_closed": {}
  }
},credit: undefined,recurringAs: undefined,transferFund: false},};
export const lifeCycleEvents: Readonly<Record<string, { readonly on?: "order" | "payment" | "credit"; readonly token?: string }>> = {
  "deposit": {
    "on": "payment",
    "token": "DEPOSIT"
  },
  "approveReversal": {
    "on": "payment",
    "token": "APPROVEREVERSAL"
  },
  "depositReversal": {
    "on": "payment",
    "token": "DEPOSITREVERSAL"
  },
  "refund": {
    "on": "order",
    "token": "REFUND"
  },
  "refundReversal": {
    "on": "credit",
    "token": "REFUNDREVERSAL"
  },
  "dayEndClosing": {},
  "approvalExpiry": {}
};
export const oneStepAcquirers: { readonly names: readonly string[]; readonly payment: Readonly<Record<string, Readonly<Record<string, string>>>> } = {
  "names": [
    "Hobex",
    "Payone SIX AT",
    "PayLife",
    "Worldline",
    "SIX CH",
    "Concardis",
    "First Cash Solution",
    "Test environment"
  ],
  "payment": {
    "payment_deposited": {
      "depositReversal": "removed"
    }
  }
};
export const transferLifeCycle: { readonly order: StateMachine; readonly credit: StateMachine } = {
  "order": {
    "start": "REFUNDABLE",
    "states": {
      "REFUNDABLE": {}
    }
  },
  "credit": {
    "start": "credit_refunded",
    "states": {
      "credit_refunded": {
        "dayEndClosing": "credit_closed"
      },
      "credit_closed": {}
    }
  }
};
export const recurringRules: { readonly oldestSourceDays: number; readonly notFrom: string } = {oldestSourceDays: 400, notFrom: "SINGLE"};
