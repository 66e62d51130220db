package nl.leerroute.catalogue.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.OffersInMemory;
import nl.leerroute.catalogue.memory.ProvidersInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demo taxonomy and offers, taken in on a given day. */
public final class DemoData {

  public static final Path FOLDER = Path.of("../../infra/local/demo");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{(today|monday)([+-]\\d+)([dw])}}");

  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final OffersInMemory offers = new OffersInMemory();
  private final Imported imported;
  private final List<Taken> taken;

  private DemoData(LocalDate today) {
    Clock clock =
        Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Map<String, Object> release = JSON.readValue(taxonomy(), new TypeReference<>() {});
    imported =
        the(
            new ImportingRelease(concepts, new ReleasesInMemory(), clock)
                .take(new ReleaseName(String.valueOf(release.get("release"))), release));
    taken =
        the(
            new TakingOffers(
                    offers,
                    concepts,
                    ProvidersInMemory.listing(clock, listed().toArray(String[]::new)),
                    text -> text,
                    clock)
                .take(records(today)));
  }

  public static DemoData on(LocalDate today) {
    return new DemoData(today);
  }

  Imported imported() {
    return imported;
  }

  List<Taken> taken() {
    return taken;
  }

  public List<Concept> concepts() {
    return the(concepts.all().collectList());
  }

  public List<Offer> offers() {
    return the(offers.all().collectList());
  }

  public static String taxonomy() {
    return read(FOLDER.resolve("taxonomy/starter.json"));
  }

  /** Ids of the providers that are listed when the demo region is loaded. */
  public static List<String> listed() {
    List<Map<String, Object>> providers =
        JSON.readValue(read(FOLDER.resolve("providers.json")), new TypeReference<>() {});
    return providers.stream().map(provider -> String.valueOf(provider.get("providerId"))).toList();
  }

  public static List<?> records(LocalDate today) {
    try (Stream<Path> files = Files.list(FOLDER.resolve("offers"))) {
      return files
          .sorted()
          .map(DemoData::read)
          .map(text -> PLACEHOLDER.matcher(text).replaceAll(match -> date(match, today)))
          .flatMap(text -> JSON.readValue(text, new TypeReference<List<Object>>() {}).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String date(MatchResult placeholder, LocalDate today) {
    LocalDate from =
        placeholder.group(1).equals("monday")
            ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : today;
    long amount = Long.parseLong(placeholder.group(2));
    return Matcher.quoteReplacement(
        (placeholder.group(3).equals("w") ? from.plusWeeks(amount) : from.plusDays(amount))
            .toString());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T the(Mono<T> answer) {
    return answer.blockOptional().orElseThrow();
  }
}
