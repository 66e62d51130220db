package nl.leerroute.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
  private final ExampleFund fund;
  private final Function<Part, String> addresses;
  private final Screen screen;
  private final JsonMapper json = new JsonMapper();

  /** The invented fund, which alone sets up its pots. */
  interface ExampleFund {
    Rest signIn() throws IOException, InterruptedException;
  }

  DemoRegion(
      Path files,
      Dates dates,
      Rest rest,
      ExampleFund fund,
      Function<Part, String> addresses,
      Screen screen) {
    this.files = files;
    this.dates = dates;
    this.rest = rest;
    this.fund = fund;
    this.addresses = addresses;
    this.screen = screen;
  }

  /** Whether all of it was taken; what was not is said, and does not keep the rest back. */
  boolean load() throws IOException, InterruptedException {
    boolean all = true;
    for (Path file : filesIn("taxonomy")) {
      all &= isTaken(file, this::release);
    }
    Path providers = files.resolve("providers.json");
    if (Files.exists(providers)) {
      all &= isTaken(providers, this::providers);
    }
    for (Path file : filesIn("offers")) {
      all &= isTaken(file, this::offers);
    }
    for (Path file : filesIn("schemes")) {
      all &= isTaken(file, this::scheme);
    }
    for (Path file : filesIn("pots")) {
      all &= isTaken(file, this::pot);
    }
    return all;
  }

  private interface Delivery {
    void deliver(JsonNode content) throws IOException, InterruptedException;
  }

  private boolean isTaken(Path file, Delivery delivery) throws InterruptedException {
    try {
      delivery.deliver(json.readTree(dates.fillIn(Files.readString(file))));
      return true;
    } catch (IOException e) {
      screen.say("%s was not taken: %s".formatted(files.relativize(file), e.getMessage()));
      return false;
    }
  }

  private void release(JsonNode release) throws IOException, InterruptedException {
    String name = release.path("release").asString();
    rest.put(addresses.apply(Part.CATALOGUE), "/taxonomy/releases/" + Rest.piece(name), release);
  }

  /** New ones are checked and listed; what an operator made of a known one stays as it is. */
  private void providers(JsonNode providers) throws IOException, InterruptedException {
    String catalogue = addresses.apply(Part.CATALOGUE);
    Map<String, String> states = new HashMap<>();
    for (JsonNode known : rest.get(catalogue, "/providers")) {
      states.put(known.path("providerId").asString(), known.path("state").asString());
    }
    for (JsonNode provider : providers) {
      String id = provider.path("providerId").asString();
      if (states.getOrDefault(id, "REGISTERED").equals("REGISTERED")) {
        String path = "/providers/" + Rest.piece(id);
        rest.put(catalogue, path, ((ObjectNode) provider).without("providerId"));
        for (String decision : List.of("CHECK", "LIST")) {
          rest.post(
              catalogue, path + "/decisions", json.createObjectNode().put("decision", decision));
        }
      }
    }
  }

  private void offers(JsonNode offers) throws IOException, InterruptedException {
    for (JsonNode outcome : rest.put(addresses.apply(Part.CATALOGUE), "/offers", offers)) {
      if (!outcome.path("errors").isEmpty()) {
        throw new IOException(
            "offer %s was not taken: %s"
                .formatted(outcome.path("offerId").asString(), outcome.path("errors")));
      }
    }
  }

  /** A rule never changes; its windows are set anew, as their dates are relative to today. */
  private void scheme(JsonNode scheme) throws IOException, InterruptedException {
    JsonNode rule = scheme.path("rule");
    String path =
        "/schemes/%s/versions/%s"
            .formatted(
                Rest.piece(rule.path("scheme").asString()),
                Rest.piece(rule.path("version").asString()));
    rest.put(addresses.apply(Part.FUNDING), path, rule);
    for (JsonNode window : scheme.path("windows")) {
      String id = window.path("windowId").asString();
      rest.put(
          addresses.apply(Part.FUNDING),
          path + "/windows/" + Rest.piece(id),
          ((ObjectNode) window).without("windowId"));
    }
  }

  /** A pot that is there already is left to the officers of its fund. */
  private void pot(JsonNode pot) throws IOException, InterruptedException {
    String funding = addresses.apply(Part.FUNDING);
    String id = pot.path("potId").asString();
    Rest officer = fund.signIn();
    for (JsonNode known : officer.get(funding, "/pots")) {
      if (known.path("potId").asString().equals(id)) {
        return;
      }
    }
    officer.put(funding, "/pots/" + Rest.piece(id), ((ObjectNode) pot).without("potId"));
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
