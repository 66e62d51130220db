package nl.leerroute.gateway.answers;

import java.util.Optional;

/**
 * A profile as intake has it.
 *
 * @param version counts changes; 0: nothing was stored yet
 * @param confirmed the person asked for routes, so every change is planned again
 * @param journey empty: no route was chosen
 */
public record Profile(long version, boolean confirmed, Answers answers, Optional<Journey> journey) {

  public static final Profile EMPTY = new Profile(0, false, Answers.NONE, Optional.empty());
}
