// Keys, selected text and the clock of the review page. Everything works without this file.
"use strict";
(() => {
  const page = document.querySelector("[data-review]");
  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) return event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  for (const form of document.querySelectorAll("[data-confirm]")) {
    form.addEventListener("submit", (event) => {
      if (!confirm(form.dataset.confirm)) {
        event.preventDefault();
        delete form.dataset.sent;
      }
    });
  }
  if (!page) return;

  const findings = [...document.querySelectorAll("[data-finding]")];
  const finish = document.querySelector("[data-finish]");
  const missed = document.querySelector("[data-missed]");
  const legend = document.querySelector("[data-legend]");
  let now = -1;

  const go = (index, scroll = true) => {
    if (!findings.length) return;
    findings[now]?.classList.remove("now");
    now = Math.min(findings.length - 1, Math.max(0, index));
    const finding = findings[now];
    finding.classList.add("now");
    for (const line of document.querySelectorAll(".chat .now")) line.classList.remove("now");
    const places = [...finding.querySelectorAll("[data-place]")].map((a) => a.dataset.place);
    for (const place of places) document.getElementById("m" + place)?.classList.add("now");
    if (!scroll) return;
    finding.scrollIntoView({ block: "nearest" });
    document.getElementById("m" + places[0])?.scrollIntoView({ block: "center" });
  };

  const press = (key) => {
    const target = findings[now]?.querySelector(`[data-key="${key}"]`);
    if (!target) return;
    if (target.tagName === "DETAILS") {
      target.open = !target.open;
      if (target.open) target.querySelector("button").focus();
    } else if (target.tagName === "INPUT") {
      target.focus();
      target.select();
    } else {
      target.click();
    }
  };

  // A place in a text as rules count it: in Unicode scalars from its start.
  const scalars = (words, node, offset) => {
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(node, offset);
    const kind = words.querySelector(".kind")?.textContent ?? "";
    return [...range.toString()].length - [...kind].length;
  };

  const addMissed = () => {
    if (!missed) return;
    const form = missed.querySelector("form");
    const chosen = getSelection();
    const from = (node) => (node?.nodeType === 3 ? node.parentElement : node)?.closest?.(".words");
    const words = chosen.rangeCount ? from(chosen.getRangeAt(0).startContainer) : null;
    if (words && !chosen.isCollapsed) {
      const range = chosen.getRangeAt(0);
      const inside = from(range.endContainer) === words;
      const start = Math.max(0, scalars(words, range.startContainer, range.startOffset));
      const stop = inside
        ? scalars(words, range.endContainer, range.endOffset)
        : scalars(words, words, words.childNodes.length);
      form.elements.message.value = words.dataset.message;
      if (stop > start) {
        form.elements.start.value = start;
        form.elements.stop.value = stop;
        const quote = missed.querySelector("[data-selected]");
        quote.textContent = chosen.toString();
        quote.hidden = false;
      }
    }
    missed.open = true;
    form.elements.rule.focus();
  };

  const showKeys = () => {
    const keys = document.querySelector("[data-keys]");
    if (keys) keys.hidden = !keys.hidden;
  };

  missed?.querySelector("[name=message]").addEventListener("input", (event) => {
    const form = event.target.form;
    form.elements.start.value = form.elements.stop.value = "";
    missed.querySelector("[data-selected]").hidden = true;
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "Escape" && typing) return typing.blur();
    if (typing) return;
    const reasons = findings[now]?.querySelector(".reasons[open]");
    const keys = {
      j: () => go(now + 1), k: () => go(now - 1), m: addMissed, "?": showKeys,
      y: () => press("y"), u: () => press("u"), z: () => press("z"), n: () => press("n"),
      p: () => press("p"), c: () => press("c"),
      Enter: () => event.target.closest("button, a, summary") || finish?.requestSubmit(),
    };
    for (const digit of "1234") if (reasons) keys[digit] = () => press(digit);
    const act = keys[event.key];
    if (!act) return;
    if (event.key !== "Enter" || !event.target.closest("button, a, summary")) event.preventDefault();
    act();
  });
  for (const [index, finding] of findings.entries()) {
    finding.addEventListener("focusin", () => go(index, false));
    finding.addEventListener("click", () => go(index, false));
  }
  if (legend) {
    legend.hidden = false;
    legend.addEventListener("click", showKeys);
  }
  const opened = Date.now();
  finish?.addEventListener("submit", () => {
    const key = "seconds " + location.pathname;
    finish.elements.seconds.value =
      Math.round((Date.now() - opened) / 1000) + Number(sessionStorage.getItem(key) ?? 0);
    sessionStorage.removeItem(key);
    delete finish.dataset.kept;
  });
  window.addEventListener("pagehide", () => {
    const key = "seconds " + location.pathname;
    if (finish && !finish.dataset.sent) {
      const before = Number(sessionStorage.getItem(key) ?? 0);
      sessionStorage.setItem(key, Math.round((Date.now() - opened) / 1000) + before);
    }
  });
  const first = findings.findIndex((finding) => !finding.classList.contains("settled"));
  const asked = findings.findIndex((finding) => "#" + finding.id === location.hash);
  if (findings.length) go(asked >= 0 ? asked : Math.max(0, first), asked >= 0 || first > 0);
})();
