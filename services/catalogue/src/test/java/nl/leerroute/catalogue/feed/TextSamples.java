package nl.leerroute.catalogue.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes texts of a format or a pattern. */
final class TextSamples {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 700;

  /** Texts that fit, by the beginning of a pattern: the longest that fits counts. */
  private static final Map<String, List<String>> BY_PATTERN =
      Map.ofEntries(
          Map.entry("^(-?)P", List.of("P2M", "P1Y", "P3W", "P10D", "PT8H", "P1Y6M")),
          Map.entry("^-?P", List.of("P2M", "P1Y", "P3W", "P10D", "PT8H", "P1Y6M")),
          Map.entry("^[a-z]{2,4}", List.of("nl-NL", "en-GB", "nl", "de-DE")),
          Map.entry("^([a-z]{2,3})", List.of("nl", "en-GB", "nl-NL", "zh-hant")),
          Map.entry("^[a-z]{3}$", List.of("nld", "eng", "deu", "dut")),
          Map.entry("^[a-z][a-z]$", List.of("nl", "en")),
          Map.entry("^\\d+(?:", List.of("1250.00", "0", "99.5", "605")),
          Map.entry("^[-+]?[0-9]+(", List.of("1250.00", "0", "-50.00", "+605")),
          Map.entry("^[- #&'", List.of("Cursus & meer (1)", "a|b", "één:twee?", "W-1")),
          Map.entry("^[-a-zA-Z0-9_.{} /:]", List.of("dag 1", "2027/1")),
          Map.entry("^[-a-zA-Z0-9_.{} /]", List.of("groep 1", "2027/1")),
          Map.entry("^[-a-zA-Z0-9_.{}]", List.of("k1", "lesgeld_2")),
          Map.entry("^[-+a-z0-9_.{}/&]", List.of("zorgschool", "a+b", "public")),
          Map.entry("^[0-9a-f]{8}", List.of("7f2b6c1e-3a52-4a4e-9f3e-6f6a0b3f1c11")),
          Map.entry("^[a-fA-F0-9]{8}", List.of("7f2b6c1e-3a52-4a4e-9f3e-6f6a0b3f1c11")),
          Map.entry("^\\d{8}$", List.of("12345678")),
          Map.entry("^(\\d{4}O\\d{4})$", List.of("1234O5678")),
          Map.entry("^\\d{2,3}-", List.of("12-345")),
          Map.entry("^[A-Z]{3}$", List.of("EUR", "GBP")),
          Map.entry("^([A-Z]|\\d){1}", List.of("25655", "K0123")),
          Map.entry("^\\d{5}$", List.of("34567")),
          Map.entry("^\\d{2,5}$", List.of("86", "86101")),
          Map.entry("^[a-zA-Z0-9.!#", List.of("iemand@voorbeeld.nl")));

  private final Random random;

  TextSamples(Random random) {
    this.random = random;
  }

  String of(JsonNode node) {
    return node.has("pattern")
        ? ofPattern(node.path("pattern").asString())
        : switch (node.path("format").asString("")) {
          case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
          case "date" -> day().toString();
          case "date-time" ->
              day()
                  .atTime(random.nextInt(24), random.nextInt(60))
                  .atOffset(ZoneOffset.UTC)
                  .toString()
                  .replaceFirst("(T\\d\\d:\\d\\d)Z", "$1:00Z");
          case "time" -> "%02d:30:00Z".formatted(random.nextInt(24));
          case "uri" -> oneOf(List.of("https://school.voorbeeld/a", "http://school.voorbeeld/b"));
          case "email" -> "iemand@voorbeeld.nl";
          default -> words(node);
        };
  }

  private String ofPattern(String pattern) {
    List<String> fitting =
        BY_PATTERN.entrySet().stream()
            .filter(entry -> pattern.startsWith(entry.getKey()))
            .max(Comparator.comparing(entry -> entry.getKey().length()))
            .orElseThrow(() -> new AssertionError("say what fits " + pattern))
            .getValue();
    return oneOf(fitting);
  }

  private String words(JsonNode node) {
    int most = node.path("maxLength").asInt(200);
    int least = Math.max(1, node.path("minLength").asInt(1));
    String text =
        oneOf(List.of("x", "Leren lassen", "Zorg & welzijn <b>vandaag</b>", "n.v.t.", "9711 LX"));
    String enough = text.repeat(least / text.length() + 1);
    return enough.substring(0, Math.min(most, Math.max(least, text.length())));
  }

  private LocalDate day() {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
