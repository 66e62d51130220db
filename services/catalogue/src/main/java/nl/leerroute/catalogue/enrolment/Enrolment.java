package nl.leerroute.catalogue.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request for a place, and what came of it.
 *
 * @param profile pseudonym of the person
 * @param asked the start that was asked
 * @param contact absent: not needed any more, and erased
 * @param leaving it is over, but a place in it may still have to be given back
 */
public record Enrolment(
    EnrolmentId id,
    String profile,
    Course course,
    Start asked,
    Instant askedAt,
    @Nullable Contact contact,
    Stage stage,
    boolean leaving) {

  /** The start that it is about now. */
  public Start start() {
    return switch (stage) {
      case Stage.OtherDateOffered(Start offered, var _) -> offered;
      case Stage.Confirmed(Start confirmed, var _, var _) -> confirmed;
      case Stage.Asked _, Stage.Refused _, Stage.Declined _, Stage.Withdrawn _, Stage.Released _ ->
          asked;
    };
  }

  /** What is over needs no name any more. */
  Enrolment at(Stage next) {
    return new Enrolment(
        id, profile, course, asked, askedAt, next.isOver() ? null : contact, next, next.isOver());
  }

  Enrolment withoutContact() {
    return new Enrolment(id, profile, course, asked, askedAt, null, stage, leaving);
  }

  Enrolment left() {
    return new Enrolment(id, profile, course, asked, askedAt, contact, stage, false);
  }
}
