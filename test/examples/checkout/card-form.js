/* In the browser: the gateway's script takes the card to the gateway, and the form then tells the shop that it is there. */
const form = document.querySelector("#card");
const button = form.querySelector("button");
const problem = form.querySelector("#problem");
const FIELDS = ["pan", "expirationMonth", "expirationYear", "cardverifycode", "cardholdername"];
button.disabled = false;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  button.disabled = true;
  problem.textContent = "";
  const typed = Object.fromEntries(FIELDS.map((id) => [id, form.querySelector(`#${id}`).value]));
  new QentaCEE_DataStorage().storeCreditCardInformation(typed, (response) => {
    if (response.getStatus() === 0) {
      form.submit();
      return;
    }
    button.disabled = false;
    const errors = Object.values(response.getErrors());
    problem.textContent = errors.map(({ consumerMessage, message }) => consumerMessage || message).join(" ");
  });
});
