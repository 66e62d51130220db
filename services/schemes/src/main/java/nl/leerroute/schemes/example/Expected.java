package nl.leerroute.schemes.example;

import java.util.OptionalLong;
import nl.leerroute.schemes.answer.Answer;

/** What must come out of an example. */
public sealed interface Expected {

  /**
   * @param cents absent: any amount will do
   */
  record Yes(OptionalLong cents) implements Expected {}

  record No() implements Expected {}

  /** The rule cannot say it yet: a fact is missing, or nobody can work it out here. */
  record MoreToKnow() implements Expected {}

  default boolean is(Answer answer) {
    return switch (answer) {
      case Answer.Pays pays ->
          this instanceof Yes(var cents) && cents.orElse(pays.cents()) == pays.cents();
      case Answer.Refused _, Answer.NothingToPay _, Answer.NotOpen _, Answer.Ended _ ->
          this instanceof No;
      case Answer.NeedsToKnow _, Answer.NotComputed _ -> this instanceof MoreToKnow;
    };
  }
}
