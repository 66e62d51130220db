package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.enrolments.EmployeeSeat;
import nl.leerroute.gateway.enrolments.Wish;
import org.springframework.util.MultiValueMap;

/**
 * The form in which an employer asks for a place, as it was filled in.
 *
 * @param run dated run that is meant; empty: the day alone says which
 * @param start as typed, or as it stood in the address
 * @param once names this form, so that it is one request however often it is sent
 */
record EmployeeForm(
    String offer,
    String run,
    String start,
    String employer,
    String name,
    String reachedAt,
    String once) {

  static EmployeeForm blank(String offer, String run, String start) {
    return new EmployeeForm(offer, run, start, "", "", "", UUID.randomUUID().toString());
  }

  static EmployeeForm sent(MultiValueMap<String, String> form) {
    return new EmployeeForm(
        Fields.one(form, "offer"),
        Fields.one(form, "run"),
        Fields.one(form, "start"),
        Fields.one(form, "employer"),
        Fields.one(form, "name"),
        Fields.one(form, "reachedAt"),
        Fields.one(form, "once"));
  }

  /** Empty: no day that can be meant. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(start));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** The dated run on the day; empty: there is none, and it begins at any time. */
  Optional<LearningOffer.Run> dated(LearningOffer offered) {
    return day()
        .flatMap(
            day ->
                offered.runs().stream()
                    .filter(each -> each.start().equals(day))
                    .filter(each -> run.isEmpty() || each.id().equals(run))
                    .findFirst());
  }

  EmployeeSeat seat(LearningOffer offered, LocalDate day) {
    return new EmployeeSeat(
        new Wish(offer, dated(offered).map(LearningOffer.Run::id), day, name, reachedAt),
        employer,
        once);
  }
}
