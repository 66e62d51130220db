package nl.leerroute.catalogue.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request for a place, and what came of it.
 *
 * @param asked the start that was asked
 * @param contact absent: not needed any more, and erased
 * @param leaving it is over, but a place in it may still have to be given back
 * @param written when its provider was written to, beside what its page says; absent: not yet
 */
public record Enrolment(
    EnrolmentId id,
    Asker asker,
    Course course,
    Start asked,
    Instant askedAt,
    @Nullable Contact contact,
    Stage stage,
    boolean leaving,
    @Nullable Instant written) {

  /** The start that it is about now. */
  public Start start() {
    return switch (stage) {
      case Stage.OtherDateOffered(Start offered, var _) -> offered;
      case Stage.Confirmed(Start confirmed, var _, var _) -> confirmed;
      case Stage.Asked _, Stage.Refused _, Stage.Declined _, Stage.Withdrawn _, Stage.Released _ ->
          asked;
    };
  }

  /** Whether somebody has to answer. */
  public boolean isWaiting() {
    return stage instanceof Stage.Asked || stage instanceof Stage.OtherDateOffered;
  }

  /** What is over needs no name any more. */
  Enrolment at(Stage next) {
    return new Enrolment(
        id,
        asker,
        course,
        asked,
        askedAt,
        next.isOver() ? null : contact,
        next,
        next.isOver(),
        written);
  }

  Enrolment withoutContact() {
    return new Enrolment(id, asker, course, asked, askedAt, null, stage, leaving, written);
  }

  Enrolment left() {
    return new Enrolment(id, asker, course, asked, askedAt, contact, stage, false, written);
  }

  Enrolment writtenOn(Instant moment) {
    return new Enrolment(id, asker, course, asked, askedAt, contact, stage, leaving, moment);
  }

  /** Whether its provider is late and was not written to yet. */
  boolean isToBeWritten() {
    return written == null && stage instanceof Stage.Asked asked && asked.reminded();
  }
}
