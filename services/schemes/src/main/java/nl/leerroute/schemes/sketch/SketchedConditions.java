package nl.leerroute.schemes.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.sketch.Sketch.Named;

/** For whom a sketched scheme is, each condition with its sentence. */
record SketchedConditions(Sketch sketch) {

  static final List<String> REGISTERS = List.of("CRKBO", "NRTO", "OCW", "NVAO", "SBB", "EVC");

  List<Map<String, Object>> requirements() {
    List<Map<String, Object>> all = new ArrayList<>();
    if (!sketch.people().isEmpty()) {
      all.add(requirement("wie", onlyFor(), oneOf(PersonFacts.STATUS.name(), codes())));
    }
    work().ifPresent(when -> all.add(requirement("werk", onlyUnder(), when)));
    if (sketch.recognised()) {
      all.add(
          requirement(
              "register",
              Wording.of(
                  "Alleen bij opleiders of opleidingen in een erkend register ("
                      + String.join(", ", REGISTERS)
                      + ").",
                  "Only with providers or courses in a recognised register ("
                      + String.join(", ", REGISTERS)
                      + ")."),
              Map.of(
                  "type",
                  "includes",
                  "fact",
                  OfferFacts.ACCREDITATIONS.name(),
                  "values",
                  REGISTERS)));
    }
    return all;
  }

  private static Map<String, Object> requirement(
      String id, Wording explanation, Map<String, Object> when) {
    return Map.of("id", id, "when", when, "explanation", SketchedRule.said(explanation));
  }

  private List<String> codes() {
    return sketch.people().stream().map(Enum::name).toList();
  }

  private Wording onlyFor() {
    return Wording.of(
        "Alleen voor "
            + sketch.people().stream()
                .map(person -> person.wording().nl())
                .collect(Collectors.joining(" of "))
            + ".",
        "Only for "
            + sketch.people().stream()
                .map(person -> person.wording().en())
                .collect(Collectors.joining(" or "))
            + ".");
  }

  private Optional<Map<String, Object>> work() {
    List<Map<String, Object>> either = new ArrayList<>();
    sketch
        .agreement()
        .ifPresent(cao -> either.add(oneOf(WorkFacts.CAO.name(), List.of(cao.code()))));
    sketch
        .sector()
        .ifPresent(
            sector ->
                either.add(
                    Map.of(
                        "type",
                        "inSector",
                        "fact",
                        WorkFacts.SECTOR.name(),
                        "areas",
                        List.of(sector.code()))));
    return either.size() < 2
        ? either.stream().findFirst()
        : Optional.of(Map.of("type", "any", "of", either));
  }

  private Wording onlyUnder() {
    String nl = named(sketch.agreement(), "onder de cao ", Wording::nl);
    String en = named(sketch.agreement(), "under the agreement ", Wording::en);
    String inNl = named(sketch.sector(), "in de sector ", Wording::nl);
    String inEn = named(sketch.sector(), "in the sector ", Wording::en);
    return Wording.of(
        "Alleen voor wie werkt " + joined(nl, " of ", inNl) + ".",
        "Only for people who work " + joined(en, " or ", inEn) + ".");
  }

  private static String named(Optional<Named> named, String before, Function<Wording, String> in) {
    return named.map(each -> before + in.apply(each.name())).orElse("");
  }

  private static String joined(String first, String or, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + or + second;
  }

  private static Map<String, Object> oneOf(String fact, List<String> values) {
    return Map.of("type", "oneOf", "fact", fact, "values", values);
  }
}
