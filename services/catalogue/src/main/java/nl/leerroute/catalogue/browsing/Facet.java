package nl.leerroute.catalogue.browsing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.Support;

/**
 * What offers can be chosen by. Of most, any of the chosen values will do; of a limit there is one
 * value, the most that will do.
 */
public enum Facet {
  KIND("kind"),
  FORM("form"),
  /** Level in the Dutch qualifications framework. */
  LEVEL("nlqf"),
  SUPPORT("support"),
  /** Whether the state pays for it. */
  FUNDED("funded"),
  PROVIDER("provider"),
  /** All that is charged, in cents. */
  PRICE("maxPriceCents"),
  /** Calendar weeks from start to end. */
  DURATION("maxWeeks"),
  DAY_PART("dayPart"),
  LANGUAGE("language"),
  /** By its code in ISO 3166-2. What asks no travel is in every province that it is for. */
  PROVINCE("province"),
  /** Labour-market region by its number, likewise. */
  REGION("region"),
  /** Kilometres as the crow flies from the postcode that is asked with it. */
  DISTANCE("withinKm"),
  /** A day on which it begins at the latest; the usual ones depend on today. */
  START("startsBy");

  /** Those that one dated run of an offer has to fit all together. */
  public static final Set<Facet> OF_A_RUN =
      Set.of(DAY_PART, LANGUAGE, PROVINCE, REGION, DISTANCE, START);

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in questions and answers. */
  public String parameter() {
    return parameter;
  }

  /** Whether there is one value, the most that will do. */
  public boolean isLimit() {
    return switch (this) {
      case PRICE, DURATION, DISTANCE, START -> true;
      case KIND, FORM, LEVEL, SUPPORT, FUNDED, PROVIDER, DAY_PART, LANGUAGE, PROVINCE, REGION ->
          false;
    };
  }

  /** Values that are counted whoever asks; empty: they depend on what there is. */
  public List<String> usual() {
    return switch (this) {
      case KIND -> names(Kind.values());
      case FORM -> names(Form.values());
      case DAY_PART -> names(DayPart.values());
      case SUPPORT -> names(Support.values());
      case FUNDED -> List.of("true", "false");
      case LEVEL -> List.of("1", "2", "3", "4", "5", "6", "7", "8");
      case PRICE -> List.of("0", "25000", "50000", "100000", "250000");
      case DURATION -> List.of("1", "4", "13", "26", "52");
      case DISTANCE -> List.of("5", "15", "30", "60");
      case PROVIDER, LANGUAGE, PROVINCE, REGION, START -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
