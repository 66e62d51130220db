package nl.leerroute.intake.profile;

import java.util.List;

/** What a command does to a profile; facts are told if and only if the profile changes. */
public sealed interface Change {

  record Made(Profile next, List<Fact> facts) implements Change {}

  record Erased(List<Fact> facts) implements Change {}

  record None() implements Change {}

  record Refused(Refusal reason) implements Change {}
}
