package nl.leerroute.catalogue.stream;

import nl.leerroute.catalogue.enrolment.Asker;
import nl.leerroute.catalogue.enrolment.Course;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.EnrolmentAdvanced.State;

/** Requests for a place in the words that services share; never with a name. */
final class PublishedEnrolments {

  private PublishedEnrolments() {}

  static EnrolmentAdvanced of(Enrolment enrolment) {
    Course course = enrolment.course();
    return new EnrolmentAdvanced(
        enrolment.id().value(),
        enrolment.asker() instanceof Asker.Person(String profile) ? profile : null,
        course.provider().id(),
        course.offer().value(),
        enrolment.start().run(),
        enrolment.start().day(),
        state(enrolment.stage()),
        enrolment.stage().at(),
        enrolment.asker() instanceof Asker.Employer(String employer, String _) ? employer : null);
  }

  private static State state(Stage stage) {
    return switch (stage) {
      case Stage.Asked asked -> asked.reminded() ? State.REMINDED : State.ASKED;
      case Stage.OtherDateOffered _ -> State.OTHER_DATE_OFFERED;
      case Stage.Confirmed _ -> State.CONFIRMED;
      case Stage.Refused _ -> State.REFUSED;
      case Stage.Declined _ -> State.DECLINED;
      case Stage.Withdrawn _ -> State.WITHDRAWN;
      case Stage.Released _ -> State.RELEASED;
    };
  }
}
