package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** What the purchase itself tells; nobody is asked. */
public final class PurchaseFacts {

  /** Lets a condition, an amount or a cap differ by what is bought. */
  public static final Fact ACTIVITY =
      new Fact(
          "offer.activity",
          new FactType.Code(
              List.of(
                  "COURSE",
                  "MODULE",
                  "TRAINING",
                  "E_LEARNING",
                  "WORKPLACE",
                  "BBL",
                  "VALIDATION",
                  "ADVICE",
                  "EXAM",
                  "COMPANY_SCAN",
                  "LEARNING_METHOD",
                  "PRACTICE_PLACE",
                  "EXAM_DEVELOPMENT"),
              false),
          Wording.of(
              "Waar gaat het om: een cursus, een examen, advies of iets anders?",
              "What is it: a course, an exam, advice or something else?"),
          Origin.OFFER,
          Privacy.PUBLIC);

  static final List<Fact> ALL = List.of(ACTIVITY);

  private PurchaseFacts() {}
}
