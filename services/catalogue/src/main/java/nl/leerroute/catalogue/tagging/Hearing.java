package nl.leerroute.catalogue.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;

/** One passage, compared with all that is known, in each language that it can be compared in. */
final class Hearing {

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;:!?\\n]+");
  private static final int MOST_WORDS = 6;

  /** Tried on what people tell of their days: below it a name shares little but a common word. */
  private static final double CLOSE = 0.6;

  private final Passage passage;
  private final Comprehension comprehension;
  private final Map<Language, Tongue> tongues = new TreeMap<>();
  private final List<Word> words;
  private final Map<Language, Map<String, Double>> said = new HashMap<>();

  /** A Dutch text is compared with English names too, since most skills have no Dutch one. */
  Hearing(Passage passage, Comprehension comprehension, Map<Language, Tongue> known) {
    this.passage = passage;
    this.comprehension = comprehension;
    this.words = comprehension.words(passage.text(), passage.language());
    Stream.of(passage.language(), Language.EN)
        .distinct()
        .forEach(language -> tongues.put(language, Objects.requireNonNull(known.get(language))));
    tongues.keySet().forEach(language -> said.put(language, said(words, language)));
  }

  private Map<String, Double> said(List<Word> some, Language wanted) {
    return comprehension.of(some, passage.language(), wanted);
  }

  /**
   * The best name of a skill.
   *
   * @param language of the name
   */
  record Named(Language language, SkillNames.Fit fit) {}

  /** Skills by a name that fits a sentence; words of different sentences make no name together. */
  Map<Integer, Named> named() {
    Map<Integer, Named> best = new HashMap<>();
    for (String sentence : END_OF_SENTENCE.split(passage.text(), -1)) {
      List<Word> some = comprehension.words(sentence, passage.language());
      tongues.forEach(
          (language, tongue) ->
              tongue
                  .names()
                  .fits(said(some, language))
                  .forEach(
                      (skill, fit) ->
                          best.merge(skill, new Named(language, fit), Hearing::better)));
    }
    return best;
  }

  /**
   * Whether a name of the skill says what the passage says, as it was written. A skill without a
   * name in the language of the passage is known by its English one.
   */
  boolean isNamed(int skill, Label label) {
    Language asked = label.spokenTo(passage.language());
    return Optional.ofNullable(tongues.get(asked))
        .flatMap(tongue -> Optional.ofNullable(tongue.names().fits(saidIn(asked)).get(skill)))
        .filter(fit -> fit.score() >= CLOSE)
        .isPresent();
  }

  private static Named better(Named one, Named other) {
    return one.fit().score() >= other.fit().score() ? one : other;
  }

  /** How well the description of each skill fits. */
  double[] described(int skills) {
    double[] best = new double[skills];
    tongues.forEach(
        (language, tongue) -> {
          double[] likeness = tongue.skills().likeness(saidIn(language));
          for (int skill = 0; skill < skills; skill++) {
            best[skill] = Math.max(best[skill], likeness[skill]);
          }
        });
    return best;
  }

  /** How much each occupation is described like the passage, in all languages together. */
  double[] alike(int occupations) {
    double[] sum = new double[occupations];
    tongues.forEach(
        (language, tongue) -> {
          double[] likeness = tongue.work().likeness(saidIn(language));
          for (int occupation = 0; occupation < occupations; occupation++) {
            sum[occupation] += likeness[occupation];
          }
        });
    return sum;
  }

  private Map<String, Double> saidIn(Language language) {
    return said.getOrDefault(language, Map.of());
  }

  /** The words that stand in the name of a skill, or else in its description. */
  List<String> words(int skill, Optional<Named> named) {
    List<String> ofName = named.map(this::ofName).orElse(List.of());
    return ofName.isEmpty() ? ofDescription(skill) : ofName;
  }

  private List<String> ofName(Named named) {
    return written(
        word ->
            terms(word, named.language())
                .anyMatch(term -> tongue(named.language()).names().has(term, named.fit().name())));
  }

  private List<String> ofDescription(int skill) {
    return written(
        word ->
            tongues.keySet().stream()
                .anyMatch(
                    language ->
                        terms(word, language)
                            .anyMatch(term -> tongue(language).skills().has(term, skill))));
  }

  private Stream<String> terms(Word word, Language wanted) {
    return comprehension.of(word, passage.language(), wanted).keySet().stream();
  }

  private Tongue tongue(Language language) {
    return Objects.requireNonNull(tongues.get(language));
  }

  private List<String> written(Predicate<Word> reason) {
    return words.stream()
        .filter(reason)
        .map(word -> passage.text().substring(word.from(), word.to()))
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
