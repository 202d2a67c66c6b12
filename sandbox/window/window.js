/** Keeps the page up to date: what changed is fetched as markup and put in place. */
const parts = [...document.querySelectorAll("[data-part]")];
const live = document.querySelector("#live");
let pending = false;

const events = new EventSource("/_sandbox/events");
events.addEventListener("change", (event) => {
  if (event.data !== "" && live !== null) live.textContent = event.data;
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => {
    pending = false;
    void refresh();
  });
});

// Buttons act without leaving the page; without script they are ordinary forms.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  void fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }).then(refresh);
});

async function refresh() {
  await Promise.all(
    parts.map(async (part) => {
      const response = await fetch(`/_sandbox/parts/${part.dataset.part}`);
      replace(part, await response.text());
    }),
  );
}

/** Replaces a part's markup; what the reader opened or closed, and where the focus is, stays. */
function replace(part, markup) {
  const open = new Map([...part.querySelectorAll("details")].map((details) => [details.id, details.open]));
  const focused = document.activeElement?.closest("details")?.id;
  part.innerHTML = markup;
  for (const details of part.querySelectorAll("details")) details.open = open.get(details.id) ?? details.open;
  if (focused && part.querySelector(`#${CSS.escape(focused)}`))
    part.querySelector(`#${CSS.escape(focused)} summary`).focus();
}
