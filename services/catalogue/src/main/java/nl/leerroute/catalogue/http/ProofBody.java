package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.enrolment.Course;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a proof of enrolment may know of it.
 *
 * @param town where it is held; absent: nowhere or not known
 * @param initials to compare with the name on paper; absent: the name is erased
 */
record ProofBody(
    Text title,
    String provider,
    LocalDate start,
    @Nullable String town,
    long priceCents,
    Instant confirmedAt,
    @Nullable String initials) {

  static ProofBody of(Enrolment enrolment, Stage.Confirmed confirmed) {
    Course course = enrolment.course();
    Contact contact = enrolment.contact();
    return new ProofBody(
        new Text(course.title().nl(), course.title().en()),
        course.provider().name(),
        confirmed.start().day(),
        confirmed.start().town(),
        course.priceCents(),
        confirmed.at(),
        contact == null ? null : contact.initials());
  }
}
