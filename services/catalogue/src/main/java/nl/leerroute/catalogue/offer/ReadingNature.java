package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;

/** Reads what kind of learning an offer is, and what it asks of somebody's time. */
final class ReadingNature {

  static final int MOST_WEEKS = 520;
  private static final int MOST_HOURS_A_WEEK = 60;
  static final int MOST_HOURS = 20_000;

  private final ReadingWords words;

  ReadingNature(ReadingWords words) {
    this.words = words;
  }

  Optional<Nature> nature(Fields fields) {
    int before = fields.mistakes();
    Optional<Kind> kind = fields.field("kind").required().choice(Kind.class);
    Optional<Formality> formality = fields.field("formality").required().choice(Formality.class);
    Optional<Length> length = fields.field("length").required().choice(Length.class);
    Set<Form> forms = fields.field("forms").required().choices(Form.class);
    Optional<Long> nlqf = fields.field("nlqf").whole(1, 8);
    Optional<Wording> credential = words.wording(fields.field("credential"), ReadingWords.NAME);
    boolean exam = fields.field("exam").flag();
    return fields.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Nature(
                kind.orElseThrow(),
                formality.orElseThrow(),
                length.orElseThrow(),
                forms,
                nlqf.map(Long::intValue).orElse(null),
                credential.orElse(null),
                exam));
  }

  static Learning learning(Fields fields, List<ExemptedSkill> exempted) {
    return new Learning(
        fields.field("learningFunctions").choices(LearningFunction.class),
        fields.field("pace").choice(Pace.class).orElse(null),
        fields.field("exemptions").yesOrNo().orElse(null),
        exempted.isEmpty() ? null : exempted);
  }

  static Optional<Effort> effort(Fields fields) {
    Optional<Long> weeks = fields.field("durationWeeks").required().whole(1, MOST_WEEKS);
    Optional<Long> weekly = fields.field("hoursPerWeek").required().whole(1, MOST_HOURS_A_WEEK);
    Optional<Long> all = fields.field("studyLoadHours").required().whole(1, MOST_HOURS);
    if (weeks.isEmpty() || weekly.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    if (all.get() > weeks.get() * MOST_HOURS_A_WEEK) {
      fields.refuse(
          "studyLoadHours",
          "does-not-fit",
          new Sentence(
              "Zoveel uren passen niet in zo weinig weken.",
              "So many hours do not fit into so few weeks."));
    }
    return Optional.of(
        new Effort(weeks.get().intValue(), weekly.get().intValue(), all.get().intValue()));
  }
}
