package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerroute.catalogue.enrolment.Asker;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.enrolment.Course;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.Patience;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A request for a place as whoever asked and the provider see it.
 *
 * @param start first day it is about now: asked, offered instead, or confirmed
 * @param askedTown where the start that was asked is held; absent: nowhere or not known
 * @param town where the start is held that it is about now; absent: nowhere or not known
 * @param answerBefore after this moment nobody needs to answer; absent: nobody has to
 * @param shortOfTime the answer may come on the last day to enrol
 * @param reminded the provider was told that somebody waits
 * @param reason why it was refused
 * @param employer who asked for somebody; absent: the person
 * @param proof reference of the proof of enrolment
 * @param name absent: erased, because it is not needed any more
 */
record EnrolmentBody(
    String enrolmentId,
    String offerId,
    @Nullable String offeringId,
    Text title,
    ProviderName provider,
    long priceCents,
    LocalDate asked,
    @Nullable String askedTown,
    Instant askedAt,
    LocalDate start,
    @Nullable String town,
    State state,
    Instant since,
    @Nullable Instant answerBefore,
    boolean shortOfTime,
    boolean reminded,
    Stage.@Nullable Reason reason,
    @Nullable String employer,
    @Nullable String proof,
    @Nullable String name,
    @Nullable String reachedAt) {

  record ProviderName(String id, String name) {}

  enum State {
    ASKED,
    OTHER_DATE_OFFERED,
    CONFIRMED,
    REFUSED,
    DECLINED,
    WITHDRAWN,
    RELEASED
  }

  static EnrolmentBody of(Enrolment enrolment) {
    Course course = enrolment.course();
    Contact contact = enrolment.contact();
    Stage stage = enrolment.stage();
    return new EnrolmentBody(
        enrolment.id().value(),
        course.offer().value(),
        enrolment.start().run(),
        new Text(course.title().nl(), course.title().en()),
        new ProviderName(course.provider().id(), course.provider().name()),
        course.priceCents(),
        enrolment.asked().day(),
        enrolment.asked().town(),
        enrolment.askedAt(),
        enrolment.start().day(),
        enrolment.start().town(),
        state(stage),
        stage.at(),
        enrolment.isWaiting() ? Patience.releaseAt(stage.at(), enrolment.start()) : null,
        enrolment.isWaiting() && Patience.isShortOfTime(stage.at(), enrolment.start()),
        stage instanceof Stage.Asked asked && asked.reminded(),
        stage instanceof Stage.Refused refused ? refused.reason() : null,
        enrolment.asker() instanceof Asker.Employer asked ? asked.name() : null,
        stage instanceof Stage.Confirmed confirmed ? confirmed.proof().grouped() : null,
        contact == null ? null : contact.name(),
        contact == null ? null : contact.reachedAt());
  }

  private static State state(Stage stage) {
    return switch (stage) {
      case Stage.Asked _ -> State.ASKED;
      case Stage.OtherDateOffered _ -> State.OTHER_DATE_OFFERED;
      case Stage.Confirmed _ -> State.CONFIRMED;
      case Stage.Refused _ -> State.REFUSED;
      case Stage.Declined _ -> State.DECLINED;
      case Stage.Withdrawn _ -> State.WITHDRAWN;
      case Stage.Released _ -> State.RELEASED;
    };
  }
}
