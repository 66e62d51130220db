// What a page does more when scripts are allowed; nothing depends on it.
(function () {
  "use strict";
  var source = null;

  // Listens for newer routes and lets htmx fetch them.
  function follow() {
    if (source) {
      source.close();
      source = null;
    }
    var place = document.querySelector("[data-follow]");
    if (!place || !window.EventSource) {
      return;
    }
    source = new EventSource(place.dataset.follow);
    source.addEventListener("routes", function () {
      source.close();
      htmx.trigger(place, "routes");
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

  // Tells somebody who does not see the page that it changed.
  function announce() {
    var place = document.querySelector("[data-message]");
    var status = document.getElementById("bericht");
    if (place && status) {
      status.textContent = place.dataset.message;
    }
  }

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
  }
  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener("htmx:afterSettle", function () {
    ready();
    announce();
  });
})();
