package nl.leerroute.matching.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.schemes.answer.OpenScheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demo region as on a day, read from the same files that the running system loads. */
public final class DemoRegion {

  private static final Path FILES = Path.of("../../infra/local/demo");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern DATE = Pattern.compile("\\{\\{(today|monday)([+-]\\d+)([dw])}}");

  private final LocalDate today;

  private DemoRegion(LocalDate today) {
    this.today = today;
  }

  public static World on(LocalDate today, OpenScheme... schemes) {
    DemoRegion region = new DemoRegion(today);
    Taxonomy taxonomy = Taxonomy.of("starter-1", region.concepts());
    return new World(taxonomy, Offers.of(taxonomy, region.offers()), Schemes.of(List.of(schemes)));
  }

  private List<Concept> concepts() {
    JsonNode release = MAPPER.readTree(read(FILES.resolve("taxonomy/starter.json")));
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
      concepts.add(ReadingConcepts.read(MAPPER.treeToValue(concept, ConceptPublished.class)));
    }
    return concepts;
  }

  private List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILES.resolve("offers"))) {
      for (Path file : files.sorted().toList()) {
        for (OfferPublished offer : MAPPER.readValue(read(file), OfferPublished[].class)) {
          offers.add(ReadingOffers.read(offer));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return offers;
  }

  private String read(Path file) {
    try {
      return DATE.matcher(Files.readString(file)).replaceAll(this::day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String day(MatchResult found) {
    LocalDate from =
        found.group(1).equals("monday")
            ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : today;
    int count = Integer.parseInt(found.group(2));
    return (found.group(3).equals("d") ? from.plusDays(count) : from.plusWeeks(count)).toString();
  }
}
