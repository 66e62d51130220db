package nl.leerroute.intake.taxonomy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.HeldSkill;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.profile.Profiles;
import reactor.core.publisher.Mono;

/**
 * Counts the profiles that name a concept which a release replaced or removed, as they are now.
 *
 * <p>Nobody chooses the concepts: otherwise the difference of two questions could tell what one
 * person answered.
 */
public final class CountingTouched {

  private final Profiles profiles;
  private final Releases releases;

  public CountingTouched(Profiles profiles, Releases releases) {
    this.profiles = profiles;
    this.releases = releases;
  }

  /** Empty when there is no such release. */
  public Mono<Touched> by(String release) {
    return Mono.justOrEmpty(releases.lostWith(release)).flatMap(this::naming);
  }

  private Mono<Touched> naming(Set<String> lost) {
    return lost.isEmpty()
        ? Mono.just(Touched.of(0))
        : profiles
            .all()
            .filter(profile -> concepts(profile.answers()).anyMatch(lost::contains))
            .count()
            .map(Touched::of);
  }

  private static Stream<String> concepts(Answers answers) {
    Stream<String> goal =
        answers.to(Questions.GOAL).stream()
            .flatMap(
                wanted ->
                    switch (wanted) {
                      case Goal.Occupation(String concept) -> Stream.of(concept);
                      case Goal.NotYetKnown() -> Stream.empty();
                    });
    Stream<String> skills =
        answers.to(Questions.SKILLS).stream().flatMap(List::stream).map(HeldSkill::skill);
    return Stream.of(answers.to(Questions.OCCUPATION).stream(), goal, skills)
        .flatMap(concepts -> concepts);
  }
}
