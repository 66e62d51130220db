package nl.leerroute.bench;

import java.util.Random;

/** How fingers on a small screen change a word. */
final class Typing {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private Typing() {}

  /** One letter left out, doubled, replaced, or changed places with the next. */
  static String withError(String words, Random random) {
    int at = random.nextInt(words.length());
    String before = words.substring(0, at);
    String after = words.substring(at + 1);
    char letter = words.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
      default -> after.isEmpty() ? before : before + after.charAt(0) + letter + after.substring(1);
    };
  }
}
