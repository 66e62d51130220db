package nl.leerroute.schemes.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An offer as a catalogue tells it, and the facts that schemes may ask about it. What is not told
 * stays unknown.
 *
 * @param kind COURSE, BBL and so on
 * @param formality FORMAL, NON_FORMAL or INFORMAL
 * @param length SHORT or LONG
 * @param teaches URIs of skills
 * @param forWork whether it is for work and not for oneself; empty: that follows from what it
 *     teaches
 * @param forSchemes what was told for schemes alone; it wins from what follows from the rest
 */
public record ToldOffer(
    String kind,
    String formality,
    String length,
    Collection<String> forms,
    boolean credential,
    boolean exam,
    Optional<Boolean> forWork,
    Optional<Boolean> publiclyFunded,
    Optional<Boolean> requiredByLaw,
    Collection<String> accreditations,
    Collection<String> teaches,
    String provider,
    OptionalInt nlqf,
    int durationWeeks,
    int hoursPerWeek,
    int studyLoadHours,
    Facts forSchemes) {

  private static final int WEEKS_IN_A_YEAR = 52;
  private static final String BBL = "BBL";

  public Facts facts() {
    Facts.Builder facts =
        Facts.with()
            .code(OfferFacts.FORMALITY, formality)
            .code(OfferFacts.LENGTH, length)
            .codes(OfferFacts.FORMS, forms)
            .yesNo(OfferFacts.CREDENTIAL, credential)
            .yesNo(OfferFacts.EXAM, exam)
            .yesNo(OfferFacts.EXTERNAL, true)
            .yesNo(OfferFacts.OCCUPATIONAL, isForWork())
            .yesNo(OfferFacts.PUBLICLY_FUNDED, publiclyFunded.orElse(null))
            .yesNo(OfferFacts.REQUIRED_BY_LAW, requiredByLaw.orElse(null))
            .codes(OfferFacts.ACCREDITATIONS, registers())
            .codes(OfferFacts.TEACHES, teaches)
            .code(OfferFacts.PROVIDER, provider);
    nlqf.ifPresent(level -> count(facts, OfferFacts.NLQF, level));
    count(facts, OfferFacts.DURATION_WEEKS, durationWeeks);
    count(facts, OfferFacts.HOURS_PER_WEEK, hoursPerWeek);
    count(facts, OfferFacts.STUDY_LOAD, studyLoadHours);
    addRoute(facts);
    return facts.build().and(forSchemes);
  }

  private void addRoute(Facts.Builder facts) {
    if (formality.equals("FORMAL")) {
      count(facts, OfferFacts.STUDY_YEARS, Math.ceilDiv(durationWeeks, WEEKS_IN_A_YEAR));
    } else {
      facts.code(OfferFacts.ROUTE, "OTHER").yesNo(OfferFacts.WORK_AND_LEARN, isAtWork());
    }
    if (kind.equals(BBL)) {
      facts.code(OfferFacts.ROUTE, "MBO_BBL").yesNo(OfferFacts.WORK_AND_LEARN, true);
      count(facts, OfferFacts.PLACEMENT_WEEKS, durationWeeks);
    }
  }

  private boolean isAtWork() {
    return kind.equals(BBL) || kind.equals("WORKPLACE");
  }

  private boolean isForWork() {
    return forWork.orElseGet(() -> !teaches.isEmpty() && !kind.equals("ADVICE"));
  }

  /** A register that no scheme can ask for says nothing. */
  private List<String> registers() {
    return accreditations.stream()
        .filter(name -> fits(OfferFacts.ACCREDITATIONS, new FactValue.Codes(Set.of(name))))
        .toList();
  }

  private static void count(Facts.Builder facts, Fact fact, int number) {
    FactValue value = new FactValue.Count(number);
    if (fits(fact, value)) {
      facts.put(fact, value);
    }
  }

  private static boolean fits(Fact fact, FactValue value) {
    return Values.refusal(fact, value).isEmpty();
  }
}
