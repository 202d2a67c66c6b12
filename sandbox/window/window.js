/** Keeps the page up to date: what changed is fetched as markup and put in place. */
const PAUSE = 200;

const live = document.querySelector("#live");
const parts = [...document.querySelectorAll("[data-part]")].map((place) => ({ place, markup: place.innerHTML }));
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
  const form = event.target;
  const body = new URLSearchParams(new FormData(form));
  const response = await fetch(action, { method: "POST", body }).catch(() => undefined);
  forget(form);
  if (response === undefined) say("The sandbox does not answer.");
  else if (!response.ok) complain(form, (await response.json()).error);
  else form.closest(".risky")?.removeAttribute("open");
});

/** An error begins with the name of its field, and stands there. */
function complain(form, error) {
  const field = form.elements.namedItem(/^\w+/.exec(error)?.[0] ?? "");
  if (!(field instanceof HTMLElement)) {
    say(error);
    return;
  }
  const note = document.createElement("p");
  note.className = "error";
  note.id = `error-${field.name}`;
  note.textContent = error;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", note.id);
  field.closest("label").after(note);
  field.focus();
  say(error);
}

function forget(form) {
  for (const note of form.querySelectorAll(".error")) note.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}

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
    const fresh = document.createElement("template");
    fresh.innerHTML = await (await fetch(url(part))).text();
    const markup = fresh.innerHTML;
    if (markup !== part.markup) replace(part.place, fresh.content);
    part.markup = markup;
  }
}

/** Replaces a part's content. What the reader opened or closed stays so, and the focus stays where it was. */
function replace(place, content) {
  const open = new Map([...place.querySelectorAll("details")].map(({ id, open }) => [id, open]));
  for (const details of content.querySelectorAll("details")) {
    const isOpen = open.size === 0 ? details.open : details.matches(".mistaken");
    details.open = open.get(details.id) ?? isOpen;
  }
  const focused = document.activeElement;
  if (!place.contains(focused)) {
    place.replaceChildren(content);
    return;
  }
  const id = focused.id || focused.closest("details")?.id;
  const section = place.closest("section");
  // A focus that was lost for a moment would come back without its ring.
  section.focus({ preventScroll: true });
  place.replaceChildren(content);
  const again = document.getElementById(id);
  (again?.querySelector("summary") ?? again ?? section).focus({ preventScroll: true });
}
