package nl.leerroute.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the demo region into the services, as its operator would; again and again without harm, so
 * that its dates are always relative to today.
 */
final class DemoRegion {

  private final Path files;
  private final Dates dates;
  private final Rest rest;
  private final Settings settings;
  private final Screen screen;
  private final JsonMapper json = new JsonMapper();

  DemoRegion(Path files, Dates dates, Rest rest, Settings settings, Screen screen) {
    this.files = files;
    this.dates = dates;
    this.rest = rest;
    this.settings = settings;
    this.screen = screen;
  }

  void load() throws IOException, InterruptedException {
    for (Path file : filesIn("taxonomy")) {
      release((ObjectNode) read(file));
    }
    for (Path file : filesIn("offers")) {
      offers(file);
    }
    for (Path file : filesIn("schemes")) {
      scheme((ObjectNode) read(file));
    }
  }

  private void release(ObjectNode release) throws IOException, InterruptedException {
    String name = release.path("release").asString();
    rest.put(settings.url(Part.CATALOGUE), "/taxonomy/releases/" + Rest.piece(name), release);
  }

  private void offers(Path file) throws IOException, InterruptedException {
    JsonNode outcomes = rest.put(settings.url(Part.CATALOGUE), "/offers", read(file));
    for (JsonNode outcome : outcomes) {
      if (outcome.path("outcome").asString().equals("REFUSED")) {
        screen.say(
            "Offer %s was refused: %s"
                .formatted(outcome.path("offerId").asString(), outcome.path("errors")));
      }
    }
  }

  /** A scheme with its windows: the windows are put one by one after the rule. */
  private void scheme(ObjectNode scheme) throws IOException, InterruptedException {
    JsonNode windows = scheme.remove("windows");
    String path =
        "/schemes/%s/versions/%s"
            .formatted(
                Rest.piece(scheme.path("schemeId").asString()),
                Rest.piece(scheme.path("version").asString()));
    rest.put(settings.url(Part.FUNDING), path, scheme);
    for (JsonNode window : windows) {
      rest.put(
          settings.url(Part.FUNDING),
          path + "/windows/" + Rest.piece(window.path("windowId").asString()),
          window);
    }
  }

  private JsonNode read(Path file) throws IOException {
    return json.readTree(dates.fillIn(Files.readString(file)));
  }

  private List<Path> filesIn(String folder) throws IOException {
    Path directory = files.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(directory)) {
      return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
