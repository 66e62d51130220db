package nl.leerroute.schemes.sketch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.Sbi;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.sketch.Sketch.Named;
import nl.leerroute.schemes.sketch.Sketch.Per;

/**
 * People who do and do not get the money, one on each side of every condition. Their amounts are
 * worked out here, apart from the engine that has to find the same.
 */
record SketchedExamples(Sketch sketch) {

  private static final long EURO = 100;
  private static final long USUAL = 1000 * EURO;

  List<Map<String, Object>> examples() {
    List<Map<String, Object>> all = new ArrayList<>();
    long share = Math.min(USUAL, wholeEuros(sketch.maximumCents() * 100 / sketch.percent()));
    if (share > 0) {
      all.add(yes("Gewone cursus", share, share * sketch.percent() / 100));
    }
    long dear = wholeEuros(sketch.maximumCents() * 100 / sketch.percent()) + 2 * USUAL;
    all.add(yes("Dure cursus: niet meer dan het maximum", dear, sketch.maximumCents()));
    all.add(tooLate());
    if (!sketch.people().isEmpty()) {
      all.add(
          no("Iemand met pensioen", USUAL, facts(Map.of(PersonFacts.STATUS.name(), "PENSIONER"))));
    }
    if (sketch.agreement().isPresent() || sketch.sector().isPresent()) {
      all.add(no("Iemand met ander werk", USUAL, facts(elsewhere())));
    }
    if (sketch.recognised()) {
      all.add(
          no(
              "Cursus zonder erkenning",
              USUAL,
              facts(Map.of(OfferFacts.ACCREDITATIONS.name(), List.of()))));
    }
    if (sketch.per() == Per.PERSON_A_YEAR) {
      all.add(secondTime());
    }
    return all;
  }

  private static long wholeEuros(long cents) {
    return cents / EURO * EURO;
  }

  private Map<String, Object> yes(String name, long price, long cents) {
    Map<String, Object> example = example(name, price, facts(Map.of()), onTime());
    example.put("expect", "YES");
    example.put("cents", cents);
    return example;
  }

  private Map<String, Object> no(String name, long price, List<Map<String, Object>> facts) {
    Map<String, Object> example = example(name, price, facts, onTime());
    example.put("expect", "NO");
    return example;
  }

  private Map<String, Object> tooLate() {
    Map<String, Object> example =
        example("Een dag te laat", USUAL, facts(Map.of()), onTime().minusDays(1));
    example.put("expect", "NO");
    return example;
  }

  private Map<String, Object> secondTime() {
    Map<String, Object> example = no("Dit jaar het maximum al gekregen", USUAL, facts(Map.of()));
    example.put(
        "received",
        List.of(
            Map.of(
                "counter",
                sketch.scheme(),
                "on",
                sketch.from().toString(),
                "cents",
                sketch.maximumCents())));
    return example;
  }

  /** The first day of a course for which the first day of the scheme is just in time. */
  private LocalDate onTime() {
    return sketch.from().plusDays(sketch.daysBefore());
  }

  private Map<String, Object> example(
      String name, long price, List<Map<String, Object>> facts, LocalDate start) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("name", name);
    example.put("asOf", sketch.from().toString());
    example.put("facts", facts);
    if (sketch.per() == Per.PERSON_A_YEAR) {
      example.put("received", List.of());
    }
    example.put("activity", "COURSE");
    example.put("costs", List.of(Map.of("kind", "FEE", "cents", price)));
    example.put("vatIncluded", true);
    example.put("start", start.toString());
    example.put("end", start.plusWeeks(8).toString());
    return example;
  }

  /** Somebody who meets every condition, but for what is told otherwise. */
  private List<Map<String, Object>> facts(Map<String, Object> otherwise) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (!sketch.people().isEmpty()) {
      facts.put(PersonFacts.STATUS.name(), sketch.people().first().name());
    }
    sketch.agreement().map(Named::code).ifPresent(code -> facts.put(WorkFacts.CAO.name(), code));
    sketch.sector().map(Named::code).ifPresent(code -> facts.put(WorkFacts.SECTOR.name(), code));
    if (sketch.recognised()) {
      facts.put(OfferFacts.ACCREDITATIONS.name(), SketchedConditions.REGISTERS.subList(0, 1));
    }
    facts.putAll(otherwise);
    return facts.entrySet().stream()
        .map(fact -> Map.of("fact", fact.getKey(), "value", fact.getValue()))
        .toList();
  }

  private Map<String, Object> elsewhere() {
    Map<String, Object> work = new LinkedHashMap<>();
    sketch.agreement().ifPresent(_ -> work.put(WorkFacts.CAO.name(), Agreements.NONE));
    sketch
        .sector()
        .map(Named::code)
        .ifPresent(code -> work.put(WorkFacts.SECTOR.name(), other(Sbi.section(code))));
    return work;
  }

  private static String other(String section) {
    return Optional.of("A").filter(each -> !each.equals(section)).orElse("C");
  }
}
