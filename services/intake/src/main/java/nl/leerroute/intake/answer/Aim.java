package nl.leerroute.intake.answer;

import java.util.Map;

/** A goal in plain values: an occupation, or the word that it is not known yet, never both. */
record Aim() implements Kind<Goal> {

  @Override
  public boolean isNothing(Object plain) {
    return Kind.super.isNothing(plain)
        || (plain instanceof Map<?, ?> parts
            && parts.get("occupation") == null
            && !Boolean.TRUE.equals(parts.get("unknown")));
  }

  @Override
  public Reading<Goal> read(String field, Object plain) {
    Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of("occupation", plain);
    Object occupation = parts.get("occupation");
    boolean unknown = Boolean.TRUE.equals(parts.get("unknown"));
    if (unknown && occupation != null) {
      return new Reading.Refused<>(
          Problem.contradiction(
              field,
              new Sentence(
                  "Kies een beroep, of \"ik weet het nog niet\", niet allebei.",
                  "Choose an occupation, or \"I do not know yet\", not both.")));
    }
    return unknown
        ? new Reading.Taken<>(new Goal.NotYetKnown())
        : Words.CONCEPT
            .read(field + ".occupation", occupation == null ? "" : occupation)
            .then(concept -> new Reading.Taken<>(new Goal.Occupation(concept)));
  }

  @Override
  public Object plain(Goal goal) {
    return switch (goal) {
      case Goal.Occupation(String concept) -> Map.of("occupation", concept, "unknown", false);
      case Goal.NotYetKnown() -> Map.of("unknown", true);
    };
  }
}
