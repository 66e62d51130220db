package nl.leerroute.funding.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.funding.library.Library;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.plan.PricedStep;
import nl.leerroute.schemes.rule.Activity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo region's schemes and offers as they are on a day. */
record DemoRegion(LocalDate today) {

  private static final Path FILES = Path.of("../../infra/local/demo");
  private static final Pattern DATE =
      Pattern.compile("\\{\\{(start )?(today|monday)(?:([+-]\\d+)([dw]))?}}");

  List<String> schemeFiles() {
    return files("schemes").map(this::read).toList();
  }

  List<OpenScheme> schemes() {
    return schemeFiles().stream().map(SchemeFile::of).map(Library::open).toList();
  }

  List<JsonNode> pots() {
    return files("pots").map(this::read).map(JsonMapper.shared()::readTree).toList();
  }

  /** An offer as a step that starts on a day. */
  PricedStep step(String offerId, LocalDate start) {
    JsonNode offer =
        offers()
            .filter(each -> each.required("offerId").stringValue().equals(offerId))
            .findFirst()
            .orElseThrow();
    JsonNode price = offer.required("price");
    Costs costs =
        Costs.of(
            price.required("feeCents").longValue(),
            price.required("examCents").longValue(),
            price.required("materialsCents").longValue(),
            price.required("vat").stringValue().equals("INCLUDED_21"));
    int weeks = offer.required("durationWeeks").intValue();
    Facts facts =
        Facts.with()
            .codes(OfferFacts.ACCREDITATIONS, words(offer, "accreditations"))
            .codes(OfferFacts.TEACHES, words(offer, "teaches"))
            .number(OfferFacts.DURATION_WEEKS, weeks)
            .yesNo(OfferFacts.OCCUPATIONAL, true)
            .build();
    return new PricedStep(
        offerId,
        Purchase.of(
            Activity.valueOf(offer.required("kind").stringValue()),
            costs,
            start,
            start.plusWeeks(weeks)),
        facts);
  }

  private static List<String> words(JsonNode offer, String field) {
    return offer.required(field).valueStream().map(JsonNode::stringValue).toList();
  }

  /** All words that offers use in a field. */
  Set<String> offered(String field) {
    return offers().flatMap(offer -> words(offer, field).stream()).collect(toUnmodifiableSet());
  }

  /** All values of a column of the places. */
  Set<String> places(String column) {
    List<String> lines = read(FILES.resolve("places.csv")).lines().toList();
    int place = List.of(lines.getFirst().split(",", -1)).indexOf(column);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1)[place])
        .collect(toUnmodifiableSet());
  }

  private Stream<JsonNode> offers() {
    return files("offers").flatMap(file -> JsonMapper.shared().readTree(read(file)).valueStream());
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String read(Path file) {
    try {
      return DATE.matcher(Files.readString(file))
          .replaceAll(
              found -> {
                LocalDate day =
                    found.group(2).equals("today")
                        ? today
                        : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                if (found.group(3) != null) {
                  long by = Long.parseLong(found.group(3));
                  day = found.group(4).equals("d") ? day.plusDays(by) : day.plusWeeks(by);
                }
                return found.group(1) == null
                    ? day.toString()
                    : day.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant().toString();
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
