package nl.leerroute.intake.answer;

/** What a person wants to become. */
public sealed interface Goal {

  record Occupation(String concept) implements Goal {}

  /** Not knowing yet is an answer too. */
  record NotYetKnown() implements Goal {}
}
