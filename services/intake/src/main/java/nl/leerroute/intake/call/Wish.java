package nl.leerroute.intake.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Sentence;

/**
 * What somebody tells who wants to be called.
 *
 * @param name how to address the person
 * @param moments empty: whenever
 * @param language in which the person wants to talk
 * @param about empty: not said
 */
public record Wish(
    String name, PhoneNumber phone, Set<Moment> moments, String language, Set<Subject> about) {

  public static final List<String> LANGUAGES = List.of("nl", "en");

  /** Characters. */
  public static final int LONGEST_NAME = 60;

  public Wish {
    moments = Set.copyOf(moments);
    about = Set.copyOf(about);
  }

  /** What became of words that somebody typed. */
  public sealed interface Read {

    record Understood(Wish wish) implements Read {}

    record Misunderstood(List<Problem> problems) implements Read {}
  }

  /**
   * @param consent whether the person agreed that this is kept and seen by advisers
   */
  public static Read read(
      String name,
      String phone,
      Set<Moment> moments,
      String language,
      Set<Subject> about,
      boolean consent) {
    List<Problem> problems = new ArrayList<>();
    String called = name.strip();
    Optional<PhoneNumber> number = PhoneNumber.written(phone);
    if (called.isEmpty() || called.length() > LONGEST_NAME || !isPlain(called)) {
      problems.add(
          problem(
              "name",
              "Vul je voornaam in, of hoe we je mogen noemen. Hoogstens 60 letters.",
              "Enter your first name, or what we may call you. At most 60 letters."));
    }
    if (number.isEmpty()) {
      problems.add(
          problem(
              "phone",
              "Dit is geen telefoonnummer dat we kunnen bellen. Vul tien cijfers in, zoals"
                  + " 06 12 34 56 78. Is het een nummer uit een ander land? Begin dan met een +.",
              "This is not a phone number that we can call. Enter ten digits, such as"
                  + " 06 12 34 56 78. Is it a number from another country? Start with a +."));
    }
    if (!LANGUAGES.contains(language)) {
      problems.add(problem("language", "Kies een taal.", "Choose a language."));
    }
    if (!consent) {
      problems.add(
          problem(
              "consent",
              "Zeg eerst dat we je naam en nummer mogen bewaren. Anders kan niemand je bellen.",
              "First say that we may keep your name and number. Otherwise nobody can call you."));
    }
    return problems.isEmpty() && number.isPresent()
        ? new Read.Understood(new Wish(called, number.get(), moments, language, about))
        : new Read.Misunderstood(problems);
  }

  private static boolean isPlain(String name) {
    return name.codePoints().noneMatch(Character::isISOControl);
  }

  private static Problem problem(String field, String nl, String en) {
    return new Problem(field, "malformed", new Sentence(nl, en), List.of());
  }
}
