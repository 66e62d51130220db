package nl.leerroute.intake.handover;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.leerroute.intake.answer.Questions;

/**
 * A step, or better answers, that an adviser proposes; nothing comes of it before the person says
 * yes.
 *
 * @param answers by name, as {@link nl.leerroute.intake.answer.Questionnaire} reads them; empty: a
 *     step that is only described
 */
public record Proposal(
    String id, Instant at, String by, String text, Map<String, Object> answers, State state) {

  /** Whatever the person's page can show: nobody says yes to what stands nowhere. */
  public static final Set<String> MAY_CHANGE =
      Set.of(Questions.HOURS_PER_WEEK.field(), Questions.TRAVEL_KM.field());

  public enum State {
    OPEN,
    ACCEPTED,
    DECLINED
  }

  Proposal answered(boolean yes) {
    return new Proposal(id, at, by, text, answers, yes ? State.ACCEPTED : State.DECLINED);
  }
}
