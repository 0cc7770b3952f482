// The clock of a practice chat, Enter to send, and a look when the customer writes again. Everything
// works without this file.
"use strict";
(() => {
  const page = document.querySelector("[data-practice]");
  if (!page) return;
  const text = page.querySelector("#text");
  const key = "draft " + location.pathname;
  const last = page.querySelector(".compose");
  if (text) {
    if (!text.value) text.value = sessionStorage.getItem(key) ?? "";
    sessionStorage.removeItem(key);
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      if (text.value.trim()) text.form.requestSubmit();
    });
    text.focus({ preventScroll: true });
    last.scrollIntoView({ block: "nearest" });
  }
  const opened = Date.now();
  const clock = page.querySelector("[data-clock]");
  const start = Number(clock?.dataset.clock ?? 0);
  const due = Number(page.dataset.reminder ?? 0);
  setInterval(() => {
    const passed = Math.floor((Date.now() - opened) / 1000);
    if (clock) {
      clock.querySelector("b").textContent = start + passed;
      clock.classList.toggle("late", start + passed >= 60);
    }
    if (due && passed >= due && !text?.form.dataset.sent) {
      if (text?.value) sessionStorage.setItem(key, text.value);
      location.reload();
    }
  }, 500);
})();
