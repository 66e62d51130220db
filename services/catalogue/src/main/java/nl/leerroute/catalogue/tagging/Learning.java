package nl.leerroute.catalogue.tagging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Groups;
import nl.leerroute.catalogue.taxonomy.Language;

/** Makes a tagger of the concepts of the moment: the same ones always make the same. */
final class Learning {

  private static final List<Language> LANGUAGES = List.of(Language.NL, Language.EN);

  private final List<Concept> concepts;
  private final Stemming stemming;
  private final Terms terms;
  private final List<Concept.Skill> skills = new ArrayList<>();
  private final List<Concept.Occupation> occupations = new ArrayList<>();
  private final Map<ConceptUri, Integer> numbers = new HashMap<>();

  Learning(List<Concept> concepts, Stemming stemming) {
    this.concepts = concepts;
    this.stemming = stemming;
    this.terms = new Terms(stemming, new Compounds(dutchWords()));
    for (Concept concept : concepts) {
      switch (concept) {
        case Concept.Skill skill -> {
          numbers.put(skill.uri(), skills.size());
          skills.add(skill);
        }
        case Concept.Occupation occupation -> occupations.add(occupation);
        case Concept.Group _, Concept.Alias _ -> {}
      }
    }
  }

  Tagger tagger() {
    Map<Language, Tongue> tongues =
        LANGUAGES.stream().collect(toUnmodifiableMap(Function.identity(), this::tongue));
    Groups groups = new Groups(concepts);
    return new Tagger(
        skills.stream().map(skill -> Tagger.Known.of(skill, groups)).toList(),
        tongues,
        new Work(occupations, numbers),
        new Comprehension(terms, Glossary.read(stemming), Dictionary.learn(pairs())));
  }

  private Set<String> dutchWords() {
    Set<String> words = new HashSet<>();
    for (Concept concept : concepts) {
      Portrayed dutch = new Portrayed(concept, Language.NL);
      dutch.names().forEach(name -> addWords(name, words));
      dutch.description().ifPresent(text -> addWords(text, words));
    }
    return words;
  }

  private void addWords(String text, Set<String> words) {
    stemming.words(text, Language.NL).forEach(word -> words.add(word.written()));
  }

  private Tongue tongue(Language language) {
    TermIndex.Builder ofSkills = new TermIndex.Builder();
    TermIndex.Builder ofWork = new TermIndex.Builder();
    Telling telling = new Telling();
    SkillNames.Gathering names = new SkillNames.Gathering(terms, language);
    for (Concept concept : concepts) {
      Set<String> portrait = new Portrayed(concept, language).terms(terms);
      telling.add(portrait);
      switch (concept) {
        case Concept.Skill skill -> names.add(ofSkills.add(portrait), skill);
        case Concept.Occupation _ -> ofWork.add(portrait);
        case Concept.Group _, Concept.Alias _ -> {}
      }
    }
    return new Tongue(
        names.done(telling), new Portraits(ofSkills.build()), new Portraits(ofWork.build()));
  }

  private List<Dictionary.Pair> pairs() {
    List<Dictionary.Pair> pairs = new ArrayList<>();
    for (Concept concept : concepts) {
      Portrayed dutch = new Portrayed(concept, Language.NL);
      Portrayed english = new Portrayed(concept, Language.EN);
      dutch
          .preferred()
          .ifPresent(one -> english.preferred().ifPresent(other -> pairs.add(pair(one, other))));
      dutch
          .description()
          .ifPresent(one -> english.description().ifPresent(other -> pairs.add(pair(one, other))));
    }
    return pairs;
  }

  private Dictionary.Pair pair(String dutch, String english) {
    return new Dictionary.Pair(terms.of(dutch, Language.NL), terms.of(english, Language.EN));
  }
}
