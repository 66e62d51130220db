package nl.leerroute.funding.stream;

import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.platform.store.Publication;
import tools.jackson.databind.json.JsonMapper;

/** Facts in the words that services share. */
final class Facts {

  private Facts() {}

  static Publication<?> scheme(Published version) {
    return Publication.of(
        Topics.SCHEMES,
        version.ref().toString(),
        new SchemePublished(
            version.ref().scheme(),
            version.ref().version(),
            JsonMapper.shared().readTree(version.form())));
  }

  static Publication<?> window(Announced announced) {
    Window window = announced.window();
    return Publication.of(
        Topics.WINDOWS,
        window.id(),
        new WindowPublished(
            window.id(),
            window.scheme().scheme(),
            window.scheme().version(),
            window.opens(),
            window.closes().orElse(null),
            WindowPublished.Status.valueOf(announced.status().name()),
            window.ceilingCents().isPresent() ? window.ceilingCents().getAsLong() : null));
  }
}
