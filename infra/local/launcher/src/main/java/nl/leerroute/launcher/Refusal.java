package nl.leerroute.launcher;

/** Why the system is not started, in one sentence for the person who asked. */
final class Refusal extends RuntimeException {

  Refusal(String sentence) {
    super(sentence);
  }
}
