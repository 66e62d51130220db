package nl.leerroute.catalogue.tagging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Groups;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Says which skills a text may be about, best first; equal texts have equal answers.
 *
 * <p>Three things count: a name of the skill in a sentence of the text, its description, and
 * whether work that is described like the text asks it. No skill is suggested that shares no word
 * with the text, so that there is always a reason.
 */
final class Tagger {

  private static final double DESCRIPTION = 0.25;
  private static final double ASKED_BY_WORK = 2.5;

  /** A name counts for half when no such work asks the skill. */
  private static final double NAME_ALONE = 0.5;

  /** Of two that fit equally, the one that more occupations ask is likelier. */
  private static final double COMMON = 0.3;

  /** So many words of a text are no accident. */
  private static final int WORDS_THAT_TELL = 2;

  private static final double LEAST_EVIDENCE = 0.5;

  private final List<Known> skills;
  private final Map<Language, Tongue> tongues;
  private final Work work;
  private final Comprehension comprehension;

  Tagger(
      List<Known> skills, Map<Language, Tongue> tongues, Work work, Comprehension comprehension) {
    this.skills = skills;
    this.tongues = tongues;
    this.work = work;
    this.comprehension = comprehension;
  }

  /** A skill as it is suggested. */
  record Known(ConceptUri uri, Label label, Optional<Label> group) {

    static Known of(Concept skill, Groups groups) {
      return new Known(skill.uri(), skill.label(), groups.of(skill));
    }
  }

  private record Candidate(int skill, double score) {}

  List<Suggestion> suggest(Passage passage, int limit) {
    Hearing heard = new Hearing(passage, comprehension, tongues);
    double[] described = heard.described(skills.size());
    double[] asked = work.asks(heard.alike(work.size()));
    Map<Integer, Hearing.Named> named = heard.named();
    return IntStream.range(0, skills.size())
        .filter(skill -> nameScore(named.get(skill)) + described[skill] >= LEAST_EVIDENCE)
        .mapToObj(
            skill ->
                new Candidate(
                    skill,
                    score(skill, nameScore(named.get(skill)), described[skill], asked[skill])))
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(one -> skills.get(one.skill()).uri().value()))
        .limit(limit)
        .map(one -> suggestion(one, heard, Optional.ofNullable(named.get(one.skill()))))
        .toList();
  }

  private static double nameScore(Hearing.@Nullable Named named) {
    return named == null ? 0 : named.fit().score();
  }

  private double score(int skill, double named, double described, double asked) {
    double likely = NAME_ALONE + (1 - NAME_ALONE) * StrictMath.tanh(asked);
    double common = 1 + COMMON * StrictMath.log(1.0 + work.askedBy(skill));
    return common * (named * likely + DESCRIPTION * described + ASKED_BY_WORK * asked);
  }

  private Suggestion suggestion(Candidate candidate, Hearing heard, Optional<Hearing.Named> named) {
    Known skill = skills.get(candidate.skill());
    List<String> words = heard.words(candidate.skill(), named);
    return new Suggestion(
        skill.uri(),
        skill.label(),
        skill.group(),
        Math.round(1000 * candidate.score()),
        named.filter(one -> one.fit().whole()).isPresent(),
        words.size() >= WORDS_THAT_TELL || heard.isNamed(candidate.skill(), skill.label()),
        words);
  }
}
