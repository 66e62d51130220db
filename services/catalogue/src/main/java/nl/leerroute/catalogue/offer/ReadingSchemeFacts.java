package nl.leerroute.catalogue.offer;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what only some schemes ask: what is absent stays unknown. */
final class ReadingSchemeFacts {

  private static final int DAYS = 2_000;
  private static final int WEEK = 7;
  private static final int WEEKS = 200;
  private static final int HOURS = 20_000;
  private static final long CENTS = 10_000_000;

  private ReadingSchemeFacts() {}

  static Optional<SchemeFacts> read(Fields offer) {
    return offer.field("schemeFacts").section().map(ReadingSchemeFacts::told);
  }

  private static SchemeFacts told(Fields fields) {
    return new SchemeFacts(
        funds(fields.field("designatedBy")),
        fields.field("theme").choice(Theme.class).orElse(null),
        fields.field("subject").choice(Subject.class).orElse(null),
        fields.field("educationRoute").choice(EducationRoute.class).orElse(null),
        count(fields.field("courseDays"), DAYS),
        count(fields.field("studyDaysPerWeek"), WEEK),
        count(fields.field("placementWeeks"), WEEKS),
        fields.field("drivingLicence").yesOrNo().orElse(null),
        fields.field("inOntwikkelpad").yesOrNo().orElse(null),
        fields.field("statutoryFeeCents").whole(0, CENTS).orElse(null),
        fields.field("certifiedExamBody").yesOrNo().orElse(null),
        count(fields.field("ownDevelopmentHours"), HOURS));
  }

  private static Set<String> funds(Field list) {
    Set<String> funds = new TreeSet<>();
    for (Field name : list.elements()) {
      name.required().text(ReadingWords.NAME).ifPresent(funds::add);
    }
    return funds;
  }

  private static @Nullable Integer count(Field field, int most) {
    return field.whole(0, most).map(Long::intValue).orElse(null);
  }
}
