package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** What happened before, as far as the person tells. */
public final class HistoryFacts {

  public static final Fact ALLES_IN_1 =
      new Fact(
          "history.allesInEenRunning",
          new FactType.YesNo(),
          Wording.of(
              "Loopt er voor jou een Alles-in-1-traject?",
              "Is an Alles-in-1 track running for you?"),
          Origin.HISTORY,
          Privacy.PERSONAL);

  public static final Fact UNSETTLED_SLIM =
      new Fact(
          "history.unsettledSlim",
          new FactType.YesNo(),
          Wording.of(
              "Heeft het bedrijf nog een SLIM-subsidie voor een bedrijfsscan of leermethode die niet is vastgesteld?",
              "Does the firm have a SLIM grant for a scan or a learning method that is not yet settled?"),
          Origin.HISTORY,
          Privacy.PUBLIC);

  public static final Fact WORKED_IN_FIELD =
      new Fact(
          "history.workedInFieldBefore",
          new FactType.YesNo(),
          Wording.of(
              "Heb je eerder in dit vakgebied gewerkt?", "Have you worked in this field before?"),
          Origin.HISTORY,
          Privacy.PERSONAL);

  public static final Fact OTHER_SUBSIDY =
      new Fact(
          "history.otherSubsidyForSameCosts",
          new FactType.YesNo(),
          Wording.of(
              "Krijg je voor deze kosten al een andere subsidie?",
              "Do you already get another subsidy for these costs?"),
          Origin.HISTORY,
          Privacy.PERSONAL);

  /** Lets a scheme double, top up or take over what another one pays. */
  public static final Fact PAID_BY_OTHERS =
      new Fact(
          "history.paidByOthers",
          new FactType.Money(),
          Wording.of(
              "Hoeveel betalen andere fondsen of regelingen samen voor deze opleiding?",
              "How much do other funds or schemes pay together for this course?"),
          Origin.HISTORY,
          Privacy.PERSONAL);

  public static final Fact BENEFIT_SINCE =
      new Fact(
          "history.benefitSince",
          new FactType.Day(),
          Wording.of("Op welke dag begon je uitkering?", "On which day did your benefit begin?"),
          Origin.HISTORY,
          Privacy.SENSITIVE);

  static final List<Fact> ALL =
      List.of(
          ALLES_IN_1,
          UNSETTLED_SLIM,
          WORKED_IN_FIELD,
          OTHER_SUBSIDY,
          PAID_BY_OTHERS,
          BENEFIT_SINCE);

  private HistoryFacts() {}
}
