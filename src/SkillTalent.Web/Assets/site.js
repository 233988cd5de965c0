// The pages work without this. It prints, copies a citation, and says that something is being done.
"use strict";
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
for (const field of document.querySelectorAll("form[role=search] select")) {
  field.addEventListener("change", () => field.form.requestSubmit());
}
for (const record of document.querySelectorAll(".record")) {
  const some = record.parentElement.querySelector("input[type=radio][value=some]");
  record.addEventListener("input", () => { some.checked = true; });
}
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", () => form.setAttribute("aria-busy", "true"));
}
const opened = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (opened instanceof HTMLDetailsElement) opened.open = true;
addEventListener("hashchange", () => {
  const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (at instanceof HTMLDetailsElement) at.open = true;
});
