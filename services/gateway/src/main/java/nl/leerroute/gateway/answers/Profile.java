package nl.leerroute.gateway.answers;

/**
 * A profile as intake has it.
 *
 * @param version counts changes; 0: nothing was stored yet
 * @param confirmed the person asked for routes, so every change is planned again
 */
public record Profile(long version, boolean confirmed, Answers answers) {

  public static final Profile EMPTY = new Profile(0, false, Answers.NONE);
}
