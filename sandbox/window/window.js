/** Keeps the page up to date: what changed is fetched as markup and put in place. */
const PAUSE = 200;

const live = document.querySelector("#live");
const parts = [...document.querySelectorAll("[data-part]")].map((place) => ({ place, markup: "" }));
const url = (part) => `/_sandbox/parts/${part.place.dataset.part}`;
let isWaiting = false;

const events = new EventSource("/_sandbox/events");
events.addEventListener("open", () => refreshSoon("Live"));
events.addEventListener("change", ({ data }) => refreshSoon(data));
events.addEventListener("error", () => say("The sandbox does not answer. Trying again."));

// Buttons act without leaving the page; without script they are ordinary forms.
document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { action } = event.target;
  const body = new URLSearchParams(new FormData(event.target));
  const response = await fetch(action, { method: "POST", body }).catch(() => undefined);
  if (response === undefined) say("The sandbox does not answer.");
  else if (!response.ok) say((await response.json()).error);
});

function say(text) {
  live.textContent = text;
}

/** A burst of changes is fetched once and announced once. */
function refreshSoon(text) {
  say(text);
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    void refresh();
  }, PAUSE);
}

async function refresh() {
  for (const part of parts) {
    const markup = await (await fetch(url(part))).text();
    if (markup !== part.markup) replace(part.place, markup);
    part.markup = markup;
  }
}

/** Replaces a part's markup. What the reader opened or closed stays so, and the focus stays where it was. */
function replace(place, markup) {
  const open = new Map([...place.querySelectorAll("details")].map(({ id, open }) => [id, open]));
  const focused = place.contains(document.activeElement) ? document.activeElement : undefined;
  const id = focused?.id || focused?.closest("details")?.id;
  const isFirst = open.size === 0;
  place.innerHTML = markup;
  for (const details of place.querySelectorAll("details")) {
    const fresh = isFirst ? details.open : details.matches(".mistaken");
    details.open = open.get(details.id) ?? fresh;
  }
  if (focused === undefined) return;
  const again = document.getElementById(id);
  const target = again?.querySelector("summary") ?? again ?? place.closest("section");
  target.focus({ preventScroll: true });
}
