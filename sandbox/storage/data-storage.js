/* The sandbox's own: what the vendor's script offers to the page of a shop. What is typed goes to the sandbox alone. */
(() => {
  const script = document.currentScript.src;
  const storeUrl = script.replace(/dataStorage\.js(\?.*)?$/, "store");

  class DataStorageResponse {
    constructor({ status, information, errors }) {
      this.status = status;
      this.information = information;
      this.errors = errors;
    }
    getStatus() {
      return this.status;
    }
    getAnonymizedPaymentInformation() {
      return this.information;
    }
    getErrors() {
      return this.errors;
    }
  }

  const UNREACHABLE = {
    status: 1,
    information: {},
    errors: { 1: { errorCode: "", message: "The sandbox does not answer.", consumerMessage: "" } },
  };

  class DataStorage {
    #fields = new Map();

    storeCreditCardInformation(information, callback) {
      return this.#store("CCARD", information, callback);
    }
    storeCreditCardMotoInformation(information, callback) {
      return this.#store("CCARD-MOTO", information, callback);
    }
    storeMaestroInformation(information, callback) {
      return this.#store("MAESTRO", information, callback);
    }
    storeSepaDdInformation(information, callback) {
      return this.#store("SEPA-DD", information, callback);
    }
    storeGiropayInformation(information, callback) {
      return this.#store("GIROPAY", information, callback);
    }
    buildIframeCreditCard(containerId, width, height) {
      this.#build("CCARD", containerId, width, height);
    }
    buildIframeCreditCardMoto(containerId, width, height) {
      this.#build("CCARD-MOTO", containerId, width, height);
    }
    buildIframeMaestro(containerId, width, height) {
      this.#build("MAESTRO", containerId, width, height);
    }

    /** Fields in a shadow tree of the page instead of a frame: enough to type a demo card. */
    #build(paymentType, containerId, width, height) {
      const container = document.getElementById(containerId);
      const host = document.createElement("div");
      host.style.cssText = `width:${width};min-height:${height}`;
      const root = host.attachShadow({ mode: "closed" });
      const inputs = [
        ["pan", "Card number"],
        ["expirationMonth", "Month, MM"],
        ["expirationYear", "Year, YY"],
        ["cardverifycode", "Code"],
        ["cardholdername", "Name on the card"],
      ].map(([name, title]) => {
        const label = document.createElement("label");
        const input = document.createElement("input");
        input.name = name;
        input.autocomplete = "off";
        label.append(title, " ", input);
        root.append(label);
        return input;
      });
      this.#fields.set(paymentType, inputs);
      container.replaceChildren(host);
    }

    #store(paymentType, information, callback) {
      const built = this.#fields.get(paymentType)?.map(({ name, value }) => [name, value]) ?? [];
      const body = new URLSearchParams({ ...Object.fromEntries(built), ...information, paymentType });
      fetch(storeUrl, { method: "POST", body, credentials: "omit" })
        .then((answer) => answer.json())
        .catch(() => UNREACHABLE)
        .then((answer) => callback(new DataStorageResponse(answer)));
      return null;
    }
  }

  window.QentaCEE_DataStorage = DataStorage;
  window.WirecardCEE_DataStorage = DataStorage;
})();
