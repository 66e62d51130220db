// What a page does more when scripts are allowed; nothing depends on it.
(function () {
  "use strict";
  var AGAIN_AFTER = 3000;
  var source = null;
  var timer = 0;

  // Listens for newer routes and lets htmx fetch them, or a word that it takes long.
  function follow() {
    stop();
    var place = document.querySelector("[data-follow]");
    if (!place || !window.EventSource) {
      return;
    }
    function fetch() {
      stop();
      htmx.trigger(place, "routes");
    }
    source = new EventSource(place.dataset.follow);
    source.addEventListener("routes", fetch);
    // A browser connects again by itself, but not after an answer that is no stream.
    source.addEventListener("error", function () {
      if (source && source.readyState === EventSource.CLOSED) {
        followAgain();
      }
    });
    if (place.dataset.late) {
      timer = setTimeout(fetch, place.dataset.late * 1000);
    }
  }

  function followAgain() {
    stop();
    timer = setTimeout(follow, AGAIN_AFTER);
  }

  function stop() {
    clearTimeout(timer);
    if (source) {
      source.close();
      source = null;
    }
  }

  // The other language, the same page: what was typed goes along, and is kept no longer than that.
  var TYPED = "leerroute.typed";

  function fields() {
    return Array.from(document.querySelectorAll("main input, main select, main textarea")).filter(function (field) {
      return field.name && ["hidden", "file", "password"].indexOf(field.type) < 0;
    });
  }

  function isChoice(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest(".lr-language")) {
      var typed = fields().map(function (field) {
        return { name: field.name, value: field.value, checked: field.checked };
      });
      sessionStorage.setItem(TYPED, JSON.stringify({ page: location.pathname, typed: typed }));
    }
  });

  function typeAgain() {
    var kept = JSON.parse(sessionStorage.getItem(TYPED));
    sessionStorage.removeItem(TYPED);
    if (!kept || kept.page !== location.pathname) {
      return;
    }
    fields().forEach(function (field, place) {
      var was = kept.typed[place];
      if (!was || was.name !== field.name) {
        return;
      }
      if (!isChoice(field)) {
        field.value = was.value;
      } else if (field.value === was.value) {
        field.checked = was.checked;
      }
    });
  }

  function offerPrinting() {
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.onclick = function () {
        window.print();
      };
    });
  }

  // Reads the page aloud, where the browser has a voice; a second tap stops it.
  function offerReading() {
    if (!window.speechSynthesis || !window.SpeechSynthesisUtterance) {
      return;
    }
    document.querySelectorAll("[data-aloud]").forEach(function (button) {
      var read = button.textContent;
      function rest() {
        button.textContent = read;
        button.setAttribute("aria-pressed", "false");
      }
      button.hidden = false;
      button.onclick = function () {
        var speaking = button.getAttribute("aria-pressed") === "true";
        speechSynthesis.cancel();
        rest();
        if (speaking) {
          return;
        }
        var words = new SpeechSynthesisUtterance(aloud());
        words.lang = document.documentElement.lang === "en" ? "en-GB" : "nl-NL";
        words.onend = rest;
        button.textContent = button.dataset.stop;
        button.setAttribute("aria-pressed", "true");
        speechSynthesis.speak(words);
      };
    });
  }

  // What is said of a page: its heading, what it asks and why, and what can be answered.
  function aloud() {
    var said = document.querySelectorAll("main h1, main .lr-lead, main .lr-hint, main .lr-wrong, main .lr-choice span, main .lr-tile span, main label.lr-label");
    return Array.from(said)
      .filter(function (part) {
        return part.offsetParent !== null;
      })
      .map(function (part) {
        return part.textContent.trim().replace(/\s+/g, " ");
      })
      .join(". ");
  }
  window.addEventListener("pagehide", function () {
    if (window.speechSynthesis) {
      speechSynthesis.cancel();
    }
  });

  // Tells somebody who does not see the page that it changed.
  function announce() {
    var place = document.querySelector("[data-message]");
    var status = document.getElementById("bericht");
    if (place && status) {
      status.textContent = place.dataset.message;
    }
  }

  // A form with a file has its token in its address, where nobody needs to see it any more.
  function clearAddress() {
    var address = new URL(location.href);
    if (address.searchParams.has("_csrf")) {
      address.searchParams.delete("_csrf");
      history.replaceState(history.state, "", address);
    }
  }
  clearAddress();

  // A file takes its time: says so, and keeps it from being sent twice.
  document.addEventListener("submit", function (event) {
    var button = event.target.querySelector("[data-sending]");
    if (button) {
      button.dataset.ready = button.textContent;
      button.textContent = button.dataset.sending;
      button.disabled = true;
    }
  });
  window.addEventListener("pageshow", function (event) {
    // Gone back to: what was answered since is on the page too.
    if (event.persisted && document.querySelector("input[name=seen]")) {
      location.reload();
    }
    document.querySelectorAll("[data-ready]").forEach(function (button) {
      button.textContent = button.dataset.ready;
      button.disabled = false;
    });
  });

  // Paper has no folds to open.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(".lr-route details").forEach(function (fold) {
      fold.dataset.wasOpen = fold.open;
      fold.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll(".lr-route details").forEach(function (fold) {
      fold.open = fold.dataset.wasOpen === "true";
    });
  });

  function ready() {
    follow();
    offerPrinting();
    offerReading();
  }
  document.addEventListener("DOMContentLoaded", function () {
    typeAgain();
    ready();
  });
  ["htmx:sendError", "htmx:responseError"].forEach(function (failure) {
    document.addEventListener(failure, function (event) {
      if (event.target.matches("[data-follow]")) {
        followAgain();
      }
    });
  });
  document.addEventListener("htmx:afterSettle", function () {
    ready();
    announce();
  });
})();
