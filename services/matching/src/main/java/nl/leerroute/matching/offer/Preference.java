package nl.leerroute.matching.offer;

import nl.leerroute.matching.text.Text;

/** What decides between offers that do as much for as much money. */
public enum Preference {
  AT_WORK("leren op het werk", "learning at work"),
  SHORT("een korte opleiding", "a short course"),
  NO_EXAM("zonder examen", "without an exam"),
  NOT_ONLY_ONLINE("niet alleen online", "not only online"),
  WITHOUT_TRAVEL("thuis of op het werk", "at home or at work"),
  HELP_WITH_READING("hulp met lezen en schrijven", "help with reading and writing"),
  LITTLE_MONEY("de laagste kosten", "the lowest costs"),
  RECOGNISED_DIPLOMA("een erkend diploma", "a recognised diploma"),
  WITH_OTHERS("samen met anderen", "together with others");

  /** A quarter of a year. */
  private static final int SHORT_WEEKS = 13;

  private final String nl;
  private final String en;

  Preference(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  public Text label() {
    return new Text(nl, en);
  }

  /** What an offer cannot have or lack is met by every one. */
  public boolean isMetBy(Offer offer) {
    return switch (this) {
      case AT_WORK -> offer.isAtWork();
      case SHORT -> offer.durationWeeks() <= SHORT_WEEKS;
      case NO_EXAM -> !offer.exam() && offer.kind() != Kind.EXAM;
      case NOT_ONLY_ONLINE ->
          offer.kind() != Kind.E_LEARNING
              && (offer.forms().isEmpty()
                  || offer.forms().stream().anyMatch(form -> form != Form.ONLINE));
      case WITHOUT_TRAVEL -> offer.isAtWork() || offer.forms().contains(Form.ONLINE);
      case HELP_WITH_READING ->
          offer.terms().help().contains(Help.LANGUAGE_HELP)
              || offer.terms().groups().contains(TargetGroup.LOW_LITERATE);
      case LITTLE_MONEY -> true;
      case RECOGNISED_DIPLOMA -> offer.length() == Length.LONG;
      case WITH_OTHERS -> offer.isInClass() || offer.isAtWork();
    };
  }
}
