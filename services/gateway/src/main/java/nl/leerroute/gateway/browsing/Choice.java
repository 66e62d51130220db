package nl.leerroute.gateway.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people choose offers by: its name in addresses of pages and in those of the catalogue. */
public enum Choice {
  KIND("soort", "kind"),
  FORM("vorm", "form"),
  DAY_PART("dagdeel", "dayPart"),
  START("begint", "startsBy"),
  PRICE("prijs", "maxPriceCents"),
  DURATION("duur", "maxWeeks"),
  DISTANCE("afstand", "withinKm"),
  PROVINCE("provincie", "province"),
  LANGUAGE("lestaal", "language"),
  LEVEL("niveau", "nlqf"),
  SUPPORT("hulp", "support"),
  FUNDED("bekostigd", "funded"),
  PROVIDER("aanbieder", "provider");

  private final String field;
  private final String parameter;

  Choice(String field, String parameter) {
    this.field = field;
    this.parameter = parameter;
  }

  /** Name in the address of a page. */
  public String field() {
    return field;
  }

  /** Name in the address of the catalogue. */
  public String parameter() {
    return parameter;
  }

  /** Whether there is one value, the most that will do. */
  public boolean isLimit() {
    return switch (this) {
      case START, PRICE, DURATION, DISTANCE -> true;
      case KIND, FORM, DAY_PART, PROVINCE, LANGUAGE, LEVEL, SUPPORT, FUNDED, PROVIDER -> false;
    };
  }

  public static Optional<Choice> at(String parameter) {
    return all().stream().filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  public static List<Choice> all() {
    return Arrays.asList(values());
  }
}
