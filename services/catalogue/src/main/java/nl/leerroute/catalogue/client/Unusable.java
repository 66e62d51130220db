package nl.leerroute.catalogue.client;

import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;

/** A provider's system answered so that asking again does not help. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Unusable(String field, String code, String nl, String en) {
    super(en);
    this.problem = Problem.of(field, code, new Sentence(nl, en));
  }

  Problem problem() {
    return problem;
  }

  boolean isMissing() {
    return problem.code().equals("not-found");
  }

  /** Whether another address of the same system may still be of use. */
  boolean isOfOneAddress() {
    return problem.field().equals("answer") || isMissing();
  }

  static Unusable noSecret(String name) {
    return new Unusable(
        "secret",
        "no-secret",
        "Er is geen geheim met de naam " + name + ".",
        "There is no secret named " + name + ".");
  }

  static Unusable notLetIn() {
    return new Unusable(
        "secret",
        "not-let-in",
        "Het systeem van de aanbieder laat ons niet binnen. Controleer het geheim.",
        "The provider's system does not let us in. Check the secret.");
  }

  static Unusable elsewhere() {
    return new Unusable(
        "url",
        "elsewhere",
        "Het systeem van de aanbieder verwijst naar een ander adres. Vul dat zelf in als het klopt.",
        "The provider's system refers to another address. Fill that in yourself when it is right.");
  }

  static Unusable missing() {
    return new Unusable(
        "url",
        "not-found",
        "Op dit adres is niets. Controleer het adres en de versie.",
        "There is nothing at this address. Check the address and the version.");
  }

  static Unusable status(int status) {
    return new Unusable(
        "answer",
        "refused",
        "Het systeem van de aanbieder weigert wat we vragen (antwoord " + status + ").",
        "The provider's system refuses what we ask (answer " + status + ").");
  }

  static Unusable notJson() {
    return new Unusable(
        "answer",
        "malformed",
        "Het antwoord is geen JSON zoals de specificatie die beschrijft.",
        "The answer is no JSON as the specification describes it.");
  }

  static Unusable tooLarge() {
    return new Unusable(
        "answer",
        "too-large",
        "Een antwoord is groter dan we kunnen lezen. Maak de pagina's kleiner.",
        "An answer is larger than we can read. Make the pages smaller.");
  }

  static Unusable endless() {
    return new Unusable(
        "answer",
        "endless",
        "De pagina's houden niet op, of komen steeds terug.",
        "The pages do not end, or keep coming back.");
  }
}
