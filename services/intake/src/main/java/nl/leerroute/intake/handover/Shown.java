package nl.leerroute.intake.handover;

import java.util.Map;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Questions;

/** What of somebody's answers can be handed over; health and troubles cannot. */
final class Shown {

  private static final Edit WITHOUT =
      Edit.none()
          .takeBack(Questions.HEALTH)
          .takeBack(Questions.TROUBLES)
          .takeBack(Questions.CONSENT);

  private Shown() {}

  /** As nested plain values. */
  static Map<String, Object> of(Answers answers) {
    return answers.after(WITHOUT).plain();
  }
}
