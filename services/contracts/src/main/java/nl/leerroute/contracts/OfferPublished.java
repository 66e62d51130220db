package nl.leerroute.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can be learned, as a person can take it now.
 *
 * @param teaches URIs of the skills a participant has afterwards
 * @param requires URIs of the skills a participant needs before
 * @param entryEducation education level asked at the start; absent: none
 * @param nlqf level in the Dutch qualifications framework, 1 to 8; absent: not classified
 * @param credential diploma or certificate; absent: proof of participation at most
 * @param durationWeeks calendar weeks from start to end, at least 1
 * @param hoursPerWeek study and contact hours in a week
 * @param studyLoadHours hours in all
 * @param offerings dated runs; may be empty when {@code startsAnyTime}
 * @param accreditations registers in which provider or offer is listed, for instance {@code CRKBO}
 * @param exam a participant is examined at the end
 * @param lastChecked last day on which the source still said so
 * @param fictional the offer is an example of the demo region
 */
public record OfferPublished(
    String offerId,
    Provider provider,
    Text title,
    Text summary,
    Kind kind,
    Formality formality,
    Length length,
    Set<Form> forms,
    List<String> teaches,
    List<String> requires,
    @Nullable Education entryEducation,
    @Nullable Integer nlqf,
    @Nullable Text credential,
    int durationWeeks,
    int hoursPerWeek,
    int studyLoadHours,
    Price price,
    List<Offering> offerings,
    boolean startsAnyTime,
    Set<String> accreditations,
    boolean exam,
    LocalDate lastChecked,
    String source,
    boolean fictional) {

  public record Provider(String id, String name) {}

  public enum Kind {
    COURSE,
    MODULE,
    TRAINING,
    E_LEARNING,
    /** Learning at work under guidance. */
    WORKPLACE,
    /** Vocational education at work (beroepsbegeleidende leerweg). */
    BBL,
    /** Recognition of what somebody can already do (EVC, praktijkverklaring). */
    VALIDATION,
    /** Career advice (loopbaanadvies, ontwikkeladvies). */
    ADVICE,
    EXAM
  }

  public enum Formality {
    FORMAL,
    NON_FORMAL,
    INFORMAL
  }

  /** Kort: no recognised diploma. Lang: a recognised diploma. */
  public enum Length {
    SHORT,
    LONG
  }

  public enum Form {
    CLASSROOM,
    BLENDED,
    ONLINE,
    WORKPLACE
  }

  /**
   * What a participant is charged, in cents and including VAT where it is due.
   *
   * @param feeCents course fee
   * @param examCents exam fee
   * @param materialsCents books, licences, protective gear
   */
  public record Price(long feeCents, long examCents, long materialsCents, Vat vat) {

    public long totalCents() {
      return feeCents + examCents + materialsCents;
    }
  }

  public enum Vat {
    EXEMPT,
    INCLUDED_21
  }

  /**
   * One dated run.
   *
   * @param enrolBefore last day to enrol; absent: until the start
   * @param place where; absent: online or at the participant's own work
   * @param language ISO 639-1 code of the language of instruction
   * @param placesLeft absent: unknown
   */
  public record Offering(
      String id,
      LocalDate start,
      @Nullable LocalDate enrolBefore,
      @Nullable Place place,
      Set<DayPart> dayParts,
      String language,
      @Nullable Integer placesLeft) {}

  /** A place by the centre of its four-digit postcode, in degrees (WGS 84). */
  public record Place(String name, String pc4, double latitude, double longitude) {}

  public enum DayPart {
    DAY,
    EVENING,
    WEEKEND
  }
}
