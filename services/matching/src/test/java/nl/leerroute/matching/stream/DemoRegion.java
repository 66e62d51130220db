package nl.leerroute.matching.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.contracts.WindowPublished.Status;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.platform.stream.Received;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo region as on a day: its taxonomy, offers and example schemes, and beside them the real
 * schemes that funding ships, read from the same files that the running system loads.
 */
public final class DemoRegion {

  private static final Path FILES = Path.of("../../infra/local/demo");
  private static final Path LIBRARY = Path.of("../funding/src/main/resources/library");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern DATE =
      Pattern.compile("\\{\\{(start )?(today|monday)(?:([+-]\\d+)([dw]))?}}");

  private final LocalDate today;

  private DemoRegion(LocalDate today) {
    this.today = today;
  }

  public static World on(LocalDate today) {
    DemoRegion region = new DemoRegion(today);
    Taxonomy taxonomy = Taxonomy.of("starter-1", region.concepts());
    return new World(taxonomy, Offers.of(taxonomy, region.offers()), region.schemes());
  }

  /** A home in the middle of a four-digit postcode. */
  public static Home home(String pc4) {
    return read(FILES.resolve("places.csv"))
        .lines()
        .map(line -> List.of(line.split(",", -1)))
        .filter(cells -> cells.getFirst().equals(pc4))
        .map(
            cells ->
                new Home(
                    pc4,
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    Double.parseDouble(cells.get(6)),
                    Double.parseDouble(cells.get(7))))
        .findFirst()
        .orElseThrow();
  }

  /** URIs of what an occupation certainly asks, so of what somebody who does it can do. */
  public static String[] skillsOf(String occupation) {
    return MAPPER
        .readTree(read(FILES.resolve("taxonomy/starter.json")))
        .required("concepts")
        .valueStream()
        .filter(concept -> concept.required("uri").asString().equals(occupation))
        .flatMap(concept -> concept.required("requirements").valueStream())
        .filter(requirement -> requirement.required("relevance").asString().equals("ESSENTIAL"))
        .map(requirement -> requirement.required("skill").asString())
        .toArray(String[]::new);
  }

  private List<Concept> concepts() {
    JsonNode release = json(FILES.resolve("taxonomy/starter.json"));
    List<Concept> concepts = new ArrayList<>();
    for (JsonNode node : release.get("concepts")) {
      ObjectNode concept = ((ObjectNode) node).put("release", "starter-1");
      for (String absent : List.of("synonyms", "descriptions")) {
        if (!concept.has(absent)) {
          concept.putObject(absent);
        }
      }
      for (String absent : List.of("broader", "requirements")) {
        if (!concept.has(absent)) {
          concept.putArray(absent);
        }
      }
      concepts.add(new ReadingConcepts().read(MAPPER.treeToValue(concept, ConceptPublished.class)));
    }
    return concepts;
  }

  private List<Offer> offers() {
    return files(FILES.resolve("offers"))
        .flatMap(file -> Stream.of(MAPPER.treeToValue(json(file), OfferPublished[].class)))
        .map(new ReadingOffers()::read)
        .toList();
  }

  private Schemes schemes() {
    SchemeTables tables = new SchemeTables();
    Stream.concat(files(FILES.resolve("schemes")), files(LIBRARY))
        .map(this::json)
        .forEach(file -> publish(file, tables));
    return tables.open();
  }

  private void publish(JsonNode file, SchemeTables tables) {
    JsonNode rule = file.required("rule");
    String scheme = rule.required("scheme").asString();
    String version = rule.required("version").asString();
    tables.scheme(received(scheme + "/" + version, new SchemePublished(scheme, version, rule)));
    for (JsonNode window : file.required("windows")) {
      String id = window.required("windowId").asString();
      tables.window(received(id, window(window, id, scheme, version)));
    }
  }

  private WindowPublished window(JsonNode window, String id, String scheme, String version) {
    Instant opens = Instant.parse(window.required("opens").asString());
    @Nullable Instant closes =
        window.has("closes") ? Instant.parse(window.get("closes").asString()) : null;
    Instant now = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    Status supply = Status.valueOf(window.path("supply").asString("OPEN"));
    Status status =
        now.isBefore(opens)
            ? Status.PLANNED
            : closes == null || now.isBefore(closes) ? supply : Status.CLOSED;
    return new WindowPublished(id, scheme, version, opens, closes, status, null);
  }

  private static <T> Received<T> received(String key, T payload) {
    return new Received<>(key, 1, Instant.EPOCH, Optional.of(payload));
  }

  private JsonNode json(Path file) {
    return MAPPER.readTree(DATE.matcher(read(file)).replaceAll(this::day));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String day(MatchResult found) {
    LocalDate day =
        found.group(2).equals("monday")
            ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : today;
    if (found.group(3) != null) {
      int count = Integer.parseInt(found.group(3));
      day = found.group(4).equals("d") ? day.plusDays(count) : day.plusWeeks(count);
    }
    return found.group(1) == null
        ? day.toString()
        : day.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant().toString();
  }
}
