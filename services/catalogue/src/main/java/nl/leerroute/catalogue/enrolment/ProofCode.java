package nl.leerroute.catalogue.enrolment;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The reference on a proof of enrolment: sixteen characters that cannot be guessed (80 bits) and
 * that cannot be mistaken for each other when they are typed over.
 */
public record ProofCode(String value) {

  /** Crockford's alphabet: no I, L, O or U. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 16;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public ProofCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the code of a proof");
    }
  }

  /**
   * @param secure from which nobody can foretell what comes
   */
  public static ProofCode random(RandomGenerator secure) {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(secure.nextInt(ALPHABET.length())));
    }
    return new ProofCode(code.toString());
  }

  /** As people type it: with dashes or spaces, in small letters, with an O for a zero. */
  public static Optional<ProofCode> read(String typed) {
    String bare =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return FORM.matcher(bare).matches() ? Optional.of(new ProofCode(bare)) : Optional.empty();
  }

  /** In groups of four, to be read aloud. */
  public String grouped() {
    return value.replaceAll("(.{4})(?=.)", "$1-");
  }
}
