package nl.leerroute.catalogue.ooapi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The versions of the Open Education API and all names in which they differ. The words of their
 * lists differ in punctuation only, once {@code on campus} is read as {@code on_campus}.
 */
public enum Version {
  V5,
  V6;

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private String either(String five, String six) {
    return this == V5 ? five : six;
  }

  /** The first moment of this day, as offerings are asked for. */
  public String since(LocalDate day) {
    return either(
        day.toString(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(HERE).toOffsetDateTime()));
  }

  /** Where the parts of an institution are listed that manage its offerings. */
  public String organisations() {
    return either("organizations", "organisations");
  }

  /** The field with the identity of one of them. */
  public String organisationId() {
    return either("organizationId", "organisationId");
  }

  String modesOfDelivery() {
    return either("modeOfDelivery", "modesOfDelivery");
  }

  /** In version 5 one language, in version 6 a list. */
  String teachingLanguages() {
    return either("teachingLanguage", "teachingLanguages");
  }

  String start() {
    return either("startDate", "startDateTime");
  }

  String end() {
    return either("endDate", "endDateTime");
  }

  String flexibleEntryUntil() {
    return either("flexibleEntryPeriodEnd", "flexibleEntryPeriodEndDateTime");
  }

  /** In version 5 a day, in version 6 a list of periods that each have an end. */
  String enrolment() {
    return either("enrollEndDate", "enrolmentPeriods");
  }

  String postalCode() {
    return either("postalCode", "postCode");
  }

  String programmes() {
    return either("programs", "programmeIds");
  }
}
