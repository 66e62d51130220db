package nl.leerroute.catalogue.tagging;

import java.util.Map;

/** All that is said of concepts in one language, each in one text: names and description. */
final class Portraits {

  /** A long portrait shares words with anything. */
  private static final double USUAL_LENGTH = 20;

  private final TermIndex index;

  Portraits(TermIndex index) {
    this.index = index;
  }

  /** How much of what is said is in each portrait, by its number. */
  double[] likeness(Map<String, Double> said) {
    double[] likeness = new double[index.size()];
    said.forEach(
        (term, weight) -> {
          double tells = index.information(term) * weight;
          for (int text : index.texts(term)) {
            likeness[text] += tells;
          }
        });
    for (int text = 0; text < likeness.length; text++) {
      double shared = likeness[text];
      likeness[text] = shared * StrictMath.sqrt(shared / (index.information(text) + USUAL_LENGTH));
    }
    return likeness;
  }

  boolean has(String term, int portrait) {
    return index.has(term, portrait);
  }
}
