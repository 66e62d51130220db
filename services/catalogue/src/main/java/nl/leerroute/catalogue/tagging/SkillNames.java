package nl.leerroute.catalogue.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.SkillType;

/**
 * All names of all skills in one language.
 *
 * <p>A name counts for what its terms tell, far less when half of them are missing, and less again
 * when its verb is: whoever communicates does not teach communication. Knowledge has no verb.
 */
final class SkillNames {

  private static final double WITHOUT_VERB = 0.45;
  private static final double WITHOUT_EMPTY_VERB = 0.9;
  private static final double PREFERRED = 1.1;
  private static final double WHOLE = 0.95;

  private static final String EMPTY_VERBS =
      """
      use perform apply carry manage provide execute handle ensure work conduct operate maintain do
      make keep follow have deal gebruiken toepassen uitvoeren zorgen beheren bieden werken maken
      """;

  private final TermIndex index;
  private final List<Name> names;
  private final Set<String> emptyVerbs;
  private final double[] tell;
  private final ToDoubleFunction<String> telling;

  /**
   * @param skill number of the skill that is called so
   * @param verb its stem; empty: there is none
   */
  private record Name(int skill, String verb, boolean preferred) {}

  /**
   * How well the best name of a skill fits.
   *
   * @param name number of the name
   * @param whole all of its terms are there
   */
  record Fit(int name, double score, boolean whole) {}

  private SkillNames(Gathering gathered, Set<String> emptyVerbs, ToDoubleFunction<String> telling) {
    this.index = gathered.index.build();
    this.names = List.copyOf(gathered.names);
    this.emptyVerbs = emptyVerbs;
    this.telling = telling;
    this.tell = new double[index.size()];
    for (String term : index.terms()) {
      for (int name : index.texts(term)) {
        tell[name] += telling.applyAsDouble(term);
      }
    }
  }

  /** Names before they can be asked for. */
  static final class Gathering {

    private final TermIndex.Builder index = new TermIndex.Builder();
    private final List<Name> names = new ArrayList<>();
    private final Terms terms;
    private final Language language;

    Gathering(Terms terms, Language language) {
      this.terms = terms;
      this.language = language;
    }

    void add(int number, Concept.Skill skill) {
      Portrayed portrayed = new Portrayed(skill, language);
      String preferred = portrayed.preferred().orElse("");
      for (String name : portrayed.names()) {
        List<Word> words = terms.words(name, language);
        if (!words.isEmpty()) {
          index.add(terms.of(name, language));
          names.add(new Name(number, verb(skill, words), name.equals(preferred)));
        }
      }
    }

    /** English names begin with their verb, Dutch ones end with it. */
    private String verb(Concept.Skill skill, List<Word> words) {
      if (skill.type() == SkillType.KNOWLEDGE) {
        return "";
      }
      return (language.equals(Language.EN) ? words.getFirst() : words.getLast()).stem();
    }

    /**
     * @param telling how much a term tells
     */
    SkillNames done(ToDoubleFunction<String> telling) {
      Set<String> empty =
          terms.words(EMPTY_VERBS, language).stream().map(Word::stem).collect(Collectors.toSet());
      return new SkillNames(this, empty, telling);
    }
  }

  /** Each skill of which a name is there in part or as a whole, by its best name. */
  Map<Integer, Fit> fits(Map<String, Double> said) {
    Map<Integer, Double> found = new HashMap<>();
    said.forEach(
        (term, weight) -> {
          double tells = telling.applyAsDouble(term) * weight;
          for (int name : index.texts(term)) {
            found.merge(name, tells, Double::sum);
          }
        });
    Map<Integer, Fit> best = new HashMap<>();
    found.forEach(
        (name, tells) ->
            best.merge(names.get(name).skill(), fit(name, tells, said), SkillNames::better));
    return best;
  }

  private Fit fit(int number, double tells, Map<String, Double> said) {
    Name name = names.get(number);
    double covered = tells / tell[number];
    double score = tells * covered * covered * (name.preferred() ? PREFERRED : 1);
    boolean withVerb = name.verb().isEmpty() || said.containsKey(name.verb());
    return new Fit(
        number, withVerb ? score : score * withoutVerb(name.verb()), withVerb && covered >= WHOLE);
  }

  private double withoutVerb(String verb) {
    return emptyVerbs.contains(verb) ? WITHOUT_EMPTY_VERB : WITHOUT_VERB;
  }

  static Fit better(Fit one, Fit other) {
    if (one.score() != other.score()) {
      return one.score() > other.score() ? one : other;
    }
    return one.name() < other.name() ? one : other;
  }

  boolean has(String term, int name) {
    return index.has(term, name);
  }
}
