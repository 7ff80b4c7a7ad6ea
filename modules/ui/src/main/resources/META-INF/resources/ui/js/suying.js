/* Makes pages more comfortable; every page works without it. Reads data-* attributes only. */
(function () {
  "use strict";

  /* Counts down what may still be typed: <p data-counter-for="id" data-counter-max="2000" data-counter-words="…{0}…">. */
  function count(hint) {
    var field = document.getElementById(hint.dataset.counterFor);
    if (!field) { return; }
    var show = function () {
      var left = Number(hint.dataset.counterMax) - Array.from(field.value).length;
      hint.textContent = hint.dataset.counterWords.replace("{0}", left.toLocaleString("en"));
      hint.classList.toggle("over", left < 0);
    };
    field.addEventListener("input", show);
    show();
  }

  var DRAFT = "draft:";
  var SENT = "draft-sent";

  /* The name under which this officer's draft lies; nobody else who uses the tab gets it. */
  function draft(form) {
    return DRAFT + (document.body.dataset.officer || "") + ":" + form.dataset.draft;
  }

  /* Keeps what is typed in this tab until the form was sent and its success was told: <form data-draft="name">.
     Comes back where the page is as it came then, so that nothing overwrites what the server knows better. The token of
     the form goes with it: what the server took before the connection was lost is not taken a second time. */
  function keep(form) {
    var name = draft(form);
    var fields = function () {
      return Array.from(form.elements).filter(function (field) {
        return field.name && field.type !== "hidden" && field.type !== "password" && field.type !== "file"
          && !field.name.startsWith("jakarta.faces");
      });
    };
    var kind = function (field) { return field.type === "checkbox" || field.type === "radio" ? "checked" : "value"; };
    var asItCame = function (field) {
      if (field.options) {
        return (Array.from(field.options).find(function (one) { return one.defaultSelected; }) || field.options[0] || {}).value;
      }
      return kind(field) === "checked" ? field.defaultChecked : field.defaultValue;
    };
    var came = {};
    var once = form.querySelector("input[name=sy-once]");
    var save = function () {
      var values = {};
      fields().forEach(function (field) {
        values[field.id] = { came: came[field.id], typed: field[kind(field)] };
      });
      sessionStorage.setItem(name, JSON.stringify({ once: once && once.value, fields: values }));
    };
    var kept = JSON.parse(sessionStorage.getItem(name) || "{}");
    var saved = kept.fields || {};
    if (once && kept.once && !once.dataset.renewed) { once.value = kept.once; }
    var begun = false;
    fields().forEach(function (field) {
      var known = saved[field.id];
      var server = asItCame(field);
      /* After a submit that failed the server only says back what was typed. */
      came[field.id] = known && known.typed === server ? known.came : server;
      if (field[kind(field)] !== server) {
        begun = true;
      } else if (known && known.came === came[field.id]) {
        field[kind(field)] = known.typed;
      }
    });
    /* Somebody was quicker than this script. */
    if (begun) { save(); }
    form.addEventListener("input", save);
    form.addEventListener("submit", function () { sessionStorage.setItem(SENT, name); });
  }

  /* What was sent is given up where the next page tells of success; another officer's drafts are given up at once. */
  function giveUp() {
    var officer = document.body.dataset.officer;
    if (!officer) { return; }
    Object.keys(sessionStorage).forEach(function (name) {
      if (name.startsWith(DRAFT) && !name.startsWith(DRAFT + officer + ":")) { sessionStorage.removeItem(name); }
    });
    var sent = sessionStorage.getItem(SENT);
    var again = Array.from(document.querySelectorAll("form[data-draft]")).some(function (form) { return draft(form) === sent; });
    if (sent && !again && document.querySelector("[role=status] > *")) { sessionStorage.removeItem(sent); }
    sessionStorage.removeItem(SENT);
  }

  /* Shows what a choice asks for while it is chosen: <div data-when="channel=letter channel=fax">. */
  function ask(form) {
    var show = function () {
      var chosen = new FormData(form);
      form.querySelectorAll("[data-when]:not([data-when=''])").forEach(function (part) {
        part.hidden = !part.dataset.when.split(" ").some(function (one) {
          var at = one.indexOf("=");
          return chosen.getAll(one.slice(0, at)).includes(one.slice(at + 1));
        });
      });
    };
    form.addEventListener("change", show);
    show();
  }

  /* After a pause in the writing asks as its button would, and shows what came in its place: <button data-refresh="id">. */
  function refresh(button) {
    var form = button.form;
    var place = document.getElementById(button.dataset.refresh);
    var asked = 0;
    var timer;
    var show = function (text) {
      var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(place.id);
      if (fresh && !place.contains(document.activeElement) && fresh.innerHTML !== place.innerHTML) {
        place.replaceChildren.apply(place, Array.from(fresh.childNodes));
      }
    };
    var ask = function () {
      var mine = asked += 1;
      var body = new FormData(form);
      form.querySelectorAll("input[type=file]").forEach(function (files) { body.delete(files.name); });
      body.append(button.name, "");
      fetch(form.getAttribute("action"), { method: "POST", body: body })
        .then(function (answer) { return answer.text(); })
        .then(function (text) { if (mine === asked) { show(text); } })
        .catch(function () { /* what is typed stays, and the button is still there */ });
    };
    form.addEventListener("input", function (event) {
      clearTimeout(timer);
      if (!place.contains(event.target)) { timer = setTimeout(ask, 700); }
    });
    form.addEventListener("submit", function () { clearTimeout(timer); });
  }

  /* Where Enter stops in a form: each field that is seen, of radio buttons one. */
  function stops(form) {
    return Array.from(form.elements).filter(function (field) {
      if (!field.matches("input, textarea, select, button") || field.disabled || field.getClientRects().length === 0) { return false; }
      if (field.type !== "radio") { return true; }
      var group = Array.from(form.elements).filter(function (other) { return other.type === "radio" && other.name === field.name; });
      return field === (group.find(function (other) { return other.checked; }) || group[0]);
    });
  }

  /* A form that is written quickly: <button data-save="">. Ctrl Enter sends it, Enter goes on to the next field. */
  function write(event) {
    var save = document.querySelector("[data-save]");
    if (event.key !== "Enter" || event.isComposing || !save) { return false; }
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      save.click();
      return true;
    }
    var field = event.target;
    if (field.form !== save.form || !field.matches("input:not([type=submit])")) { return false; }
    var all = stops(field.form);
    var next = all[all.indexOf(field) + 1];
    event.preventDefault();
    if (next) { next.focus(); }
    return true;
  }

  /* Such a form is ready to be written, unless something is to be read first. */
  function begin() {
    var save = document.querySelector("[data-save]");
    if (save && document.activeElement === document.body && !document.querySelector(".errsum")) { stops(save.form)[0].focus(); }
  }

  /* On a narrow screen the drawing of the way begins where the case is now. */
  function show(drawing) {
    var now = drawing.querySelector(".now");
    if (!now) { return; }
    var box = drawing.getBoundingClientRect();
    var at = now.getBoundingClientRect();
    drawing.scrollLeft += at.left + at.width / 2 - box.left - box.width / 2;
  }

  /* J and K walk along the links of a list: <a data-walk="">. Enter then opens by itself. */
  function step(event) {
    var by = { j: 1, k: -1 }[event.key.toLowerCase()];
    var links = Array.from(document.querySelectorAll("[data-walk]"));
    if (!by || links.length === 0) { return false; }
    var at = links.indexOf(document.activeElement);
    var next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
    event.preventDefault();
    links[next].focus();
    return true;
  }

  /* Whoever signs out leaves nothing half written behind. */
  function leave(event) {
    if (/\/sign-out$/.test(event.target.getAttribute("action") || "")) { sessionStorage.clear(); }
  }

  /* Single keys: <a data-key="N">. Never in a field, never with another key held. */
  function press(event) {
    if (write(event)) { return; }
    var target = event.target;
    var typing = target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || document.documentElement.dataset.keys === "off") { return; }
    if (step(event)) { return; }
    var hit = Array.from(document.querySelectorAll("[data-key]")).find(function (element) {
      return element.dataset.key.toLowerCase() === event.key.toLowerCase();
    });
    if (!hit) { return; }
    event.preventDefault();
    if (hit.matches("input, textarea, select")) { hit.focus(); }
    if (!hit.matches("input:not([type=radio]), textarea, select")) { hit.click(); }
  }

  /* A button that was pressed says so, and cannot be pressed twice: <button data-busy="正在登记…">. */
  function busy(event) {
    var button = event.submitter;
    if (!button || !button.dataset.busy) { return; }
    setTimeout(function () {
      button.disabled = true;
      if (button.tagName === "INPUT") { button.value = button.dataset.busy; } else { button.textContent = button.dataset.busy; }
    }, 0);
  }

  /* Prints the page: <button type="button" data-print="">. */
  function print(event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  }

  /* Puts the text of a chosen file into a field, where it can be looked at: <input type="file" data-into="id">. */
  function take(event) {
    var into = event.target.dataset && event.target.dataset.into;
    var file = into && event.target.files[0];
    if (!file) { return; }
    file.text().then(function (text) {
      var field = document.getElementById(into);
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  /* Weeks begin on Monday, and a date is written as everywhere else. */
  if (window.PrimeFaces && window.PrimeFaces.locales.zh) {
    window.PrimeFaces.locales.zh.firstDayOfWeek = 1;
    window.PrimeFaces.locales.zh.dateFormat = "yy年m月d日";
  }
  giveUp();
  document.querySelectorAll("form[data-draft]").forEach(keep);
  document.querySelectorAll("form:has([data-when])").forEach(ask);
  document.querySelectorAll("[data-refresh]").forEach(refresh);
  document.querySelectorAll("[data-counter-for]").forEach(count);
  document.querySelectorAll(".flowbox").forEach(show);
  document.addEventListener("keydown", press);
  document.addEventListener("click", print);
  document.addEventListener("change", take);
  document.addEventListener("submit", busy);
  document.addEventListener("submit", leave);
  function face() {
    var summary = document.querySelector(".errsum");
    if (summary) { summary.focus(); }
  }
  face();
  begin();
  /* What a script's request brought is said in the same place. */
  if (document.getElementById("said")) {
    new MutationObserver(face).observe(document.getElementById("main"), { childList: true });
  }
})();
