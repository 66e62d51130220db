package nl.leerroute.gateway.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.gateway.browsing.Choice;
import nl.leerroute.gateway.browsing.Wish;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A wish as the address of a page. What an address says that nobody can choose is left out. */
final class WishAddress {

  static final String PATH = "/aanbod";

  private static final int LONGEST = 100;
  private static final int CENTS = 100;
  private static final int LAST_PAGE = 200;

  private WishAddress() {}

  static Wish read(MultiValueMap<String, String> address) {
    Map<Choice, List<String>> chosen = new EnumMap<>(Choice.class);
    for (Choice choice : Choice.all()) {
      List<String> values =
          Fields.all(address, choice.field()).stream()
              .flatMap(value -> value(choice, value.strip()).stream())
              .distinct()
              .limit(choice.isLimit() ? 1 : LONGEST)
              .toList();
      if (!values.isEmpty()) {
        chosen.put(choice, values);
      }
    }
    String sort = Fields.one(address, "sorteer");
    Wish wish =
        new Wish(
            cut(Fields.one(address, "q")),
            cut(Fields.one(address, "postcode")),
            chosen,
            Wish.SORTS.contains(sort) ? sort : "",
            page(Fields.one(address, "pagina")));
    return wish.pc4().isPresent() ? wish : wish.anywhere();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static int page(String text) {
    return text.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
  }

  private static Optional<String> value(Choice choice, String text) {
    return switch (choice) {
      case KIND -> oneOf(OfferPublished.Kind.values(), text);
      case FORM -> oneOf(OfferPublished.Form.values(), text);
      case DAY_PART -> oneOf(OfferPublished.DayPart.values(), text);
      case SUPPORT -> oneOf(OfferPublished.Support.values(), text);
      case START -> day(text);
      case PRICE ->
          like("\\d{1,5}", text).map(euros -> String.valueOf(Long.parseLong(euros) * CENTS));
      case DURATION, DISTANCE -> like("[1-9]\\d{0,2}", text).filter(number -> number.length() < 3);
      case PROVINCE -> like("NL-[A-Z]{2}", text);
      case LANGUAGE -> like("[a-z]{2}", text);
      case LEVEL -> like("[1-8]", text);
      case FUNDED -> like("true", text);
      case PROVIDER -> Optional.of(cut(text));
    };
  }

  private static Optional<String> oneOf(Enum<?>[] options, String text) {
    return Stream.of(options).map(Enum::name).filter(text::equals).findFirst();
  }

  private static Optional<String> like(String form, String text) {
    return Optional.of(text).filter(value -> value.matches(form));
  }

  private static Optional<String> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  static String write(Wish wish) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    add(address, "q", wish.words());
    add(address, "postcode", wish.postcode());
    for (Choice choice : Choice.all()) {
      wish.chosen(choice).forEach(value -> add(address, choice.field(), shown(choice, value)));
    }
    add(address, "sorteer", wish.sort());
    add(address, "pagina", wish.page() > 1 ? String.valueOf(wish.page()) : "");
    return address.build(true).toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** People think in euros. */
  static String shown(Choice choice, String value) {
    return choice == Choice.PRICE ? String.valueOf(Long.parseLong(value) / CENTS) : value;
  }
}
