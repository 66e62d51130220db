package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactType.Unit;

/** What no catalogue tells of an offer, and its provider does when asked. */
public final class ProviderFacts {

  /**
   * A fund pays some courses only when it listed them, or only at its own school; its list is named
   * after the organisation that owns the scheme.
   */
  public static final Fact DESIGNATED_BY =
      asked(
          "offer.designatedBy",
          new FactType.Codes(List.of()),
          "Welke fondsen hebben de opleiding of de opleider aangewezen, bijvoorbeeld in hun catalogus?",
          "Which funds designated the course or the provider, for instance in their catalogue?");

  public static final Fact THEME =
      asked(
          "offer.theme",
          new FactType.Code(
              List.of(
                  "CRAFT",
                  "ORGANISATION",
                  "AUTOMATION",
                  "COMMUNICATION",
                  "QUALITY",
                  "ENVIRONMENT",
                  "TRAINING_LEARNERS",
                  "DIGITAL_SKILLS",
                  "LANGUAGE",
                  "OTHER"),
              false),
          "Wat is het onderwerp van de opleiding, los van het vak?",
          "What is the topic of the course, whatever the trade?");

  public static final Fact STUDY_DAYS_PER_WEEK =
      asked(
          "offer.studyDaysPerWeek",
          new FactType.Count(Unit.DAYS, 0, 7),
          "Hoeveel dagen per week kost de opleiding?",
          "How many days a week does the course take?");

  public static final Fact CERTIFIED_EXAM_BODY =
      asked(
          "offer.certifiedExamBody",
          new FactType.YesNo(),
          "Is de aanbieder een gecertificeerde exameninstelling?",
          "Is the provider a certified exam body?");

  public static final Fact OWN_HOURS =
      asked(
          "offer.ownDevelopmentHours",
          new FactType.Count(Unit.HOURS, 0, 20_000),
          "Hoeveel eigen uren gaan er in het ontwikkelen?",
          "How many own hours go into the development?");

  static final List<Fact> ALL =
      List.of(DESIGNATED_BY, THEME, STUDY_DAYS_PER_WEEK, CERTIFIED_EXAM_BODY, OWN_HOURS);

  private ProviderFacts() {}

  private static Fact asked(String name, FactType type, String nl, String en) {
    return new Fact(name, type, Wording.of(nl, en), Origin.PROVIDER, Privacy.PUBLIC);
  }
}
