package nl.leerroute.intake.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.profile.ProfileId;

/**
 * A second profile for which routes are planned: the answers of one person, with some others.
 *
 * <p>It has no flow, so that nothing that happens to it is counted anywhere.
 *
 * @param id at random; nobody can tell it from a person's
 * @param of whose answers it has
 * @param changes by name, as {@link nl.leerroute.intake.answer.Questionnaire} reads them
 */
public record Trial(ProfileId id, ProfileId of, Map<String, Object> changes, Instant since) {

  public static final Set<String> MAY_CHANGE =
      Set.of(Questions.HOURS_PER_WEEK.field(), Questions.POSTCODE.field(), Questions.GOAL.field());

  private static final Duration KEPT = Duration.ofDays(1);

  public Trial {
    changes = Map.copyOf(changes);
  }

  /** From then on it is as if there were none. */
  public boolean isOver(Instant now) {
    return !now.isBefore(since.plus(KEPT));
  }
}
