package nl.leerroute.catalogue.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * What words say, as terms of the language in which skills have their names, each with its weight.
 */
final class Comprehension {

  private static final double PART_OF_COMPOUND = 0.6;
  private static final double TRANSLATED = 0.85;
  private static final double SAME_IN_BOTH = 0.9;
  private static final double SAME_BUT_TRANSLATED = 0.5;

  private final Terms terms;
  private final Glossary glossary;
  private final Dictionary dictionary;

  Comprehension(Terms terms, Glossary glossary, Dictionary dictionary) {
    this.terms = terms;
    this.glossary = glossary;
    this.dictionary = dictionary;
  }

  /** The words of a passage, or of a part of it, that tell something. */
  List<Word> words(String text, Language language) {
    return terms.words(text, language).stream().filter(word -> Fillers.weight(word) > 0).toList();
  }

  Map<String, Double> of(List<Word> words, Language written, Language wanted) {
    Map<String, Double> said = new HashMap<>();
    words.forEach(
        word ->
            of(word, written, wanted)
                .forEach((term, weight) -> said.merge(term, weight, Math::max)));
    return said;
  }

  Map<String, Double> of(Word word, Language written, Language wanted) {
    Map<String, Double> said = new HashMap<>();
    double weight = Fillers.weight(word);
    boolean own = written.equals(wanted);
    say(word, weight, own, said);
    for (Word part : terms.parts(word, written)) {
      say(part, weight * PART_OF_COMPOUND, own, said);
    }
    if (!own) {
      double same = said.isEmpty() ? SAME_IN_BOTH : SAME_BUT_TRANSLATED;
      terms
          .words(word.written(), wanted)
          .forEach(foreign -> said.merge(foreign.stem(), weight * same, Math::max));
    }
    return said;
  }

  private void say(Word word, double weight, boolean own, Map<String, Double> said) {
    if (own) {
      said.merge(word.stem(), weight, Math::max);
      return;
    }
    glossary.of(word.stem()).forEach(term -> said.merge(term, weight * TRANSLATED, Math::max));
    for (Dictionary.Translation one : dictionary.of(word.stem())) {
      said.merge(one.term(), weight * TRANSLATED * StrictMath.sqrt(one.share()), Math::max);
    }
  }
}
