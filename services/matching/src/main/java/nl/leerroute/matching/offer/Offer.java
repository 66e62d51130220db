package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.leerroute.matching.text.Text;

/**
 * Anything that can be learned, as a person can take it now.
 *
 * @param teaches URIs of the skills a participant has afterwards; for recognition, the skills that
 *     can be recognised
 * @param requires URIs of the skills a participant needs before
 * @param durationWeeks calendar weeks from start to end, at least 1
 * @param studyLoadHours hours in all
 * @param ownPace each participant sets the pace
 * @param staleSince since that day nobody has confirmed it; empty: up to date
 */
public record Offer(
    String id,
    Provider provider,
    Text title,
    Kind kind,
    Formality formality,
    Length length,
    Set<Form> forms,
    List<String> teaches,
    List<String> requires,
    Optional<Education> entryEducation,
    OptionalInt nlqf,
    Optional<Text> credential,
    int durationWeeks,
    int hoursPerWeek,
    int studyLoadHours,
    Price price,
    List<Offering> offerings,
    boolean startsAnyTime,
    boolean ownPace,
    Terms terms,
    Pieces pieces,
    Set<String> accreditations,
    boolean exam,
    LocalDate lastChecked,
    Optional<LocalDate> staleSince,
    boolean fictional) {

  /** So many times as long as the provider reckons with, and the end is out of sight. */
  private static final int SLOWEST = 4;

  /** With more skills than these a course is not about any of them but has a trade of its own. */
  private static final int MOST_SKILLS_OF_A_SUBJECT = 5;

  public boolean hasATradeOfItsOwn() {
    return teaches.size() > MOST_SKILLS_OF_A_SUBJECT;
  }

  /** Whether its diploma lets somebody in where this one is asked. */
  public boolean leadsTo(Education asked) {
    return diploma().filter(given -> given.givesEntryTo(asked)).isPresent();
  }

  /** How far its diploma opens doors, and all that is not as far; nothing without one. */
  int[] opensDoors() {
    return diploma()
        .map(given -> IntStream.rangeClosed(0, given.entry()).toArray())
        .orElse(new int[0]);
  }

  private Optional<Education> diploma() {
    return length == Length.LONG && nlqf.isPresent()
        ? Optional.of(Education.ofNlqf(nlqf.getAsInt()))
        : Optional.empty();
  }

  public boolean isAtWork() {
    return kind.isAtWork() || (forms.size() == 1 && forms.contains(Form.WORKPLACE));
  }

  /** Has lessons somewhere, also when nobody said where. */
  public boolean isInClass() {
    return forms.contains(Form.CLASSROOM) || forms.contains(Form.BLENDED);
  }

  /** As who has so many hours a week can take it: at one's own pace it may take longer. */
  public Offer within(int weeklyHours) {
    if (!ownPace || !startsAnyTime || weeklyHours < 1 || hoursPerWeek <= weeklyHours) {
      return this;
    }
    int weeks = Math.ceilDiv(studyLoadHours, weeklyHours);
    return weeks > SLOWEST * durationWeeks
        ? this
        : with(weeks, weeklyHours, studyLoadHours, price, pieces, lastChecked);
  }

  /**
   * As who can prove some skills takes it, where the provider said what may then be skipped: in
   * less time and for less money, but never for less than nothing.
   */
  public Offer exempting(Predicate<String> proven) {
    return pieces
        .sparing(proven, this)
        .map(
            spared ->
                with(
                    durationWeeks - spared.weeks(),
                    hoursPerWeek,
                    studyLoadHours - spared.hours(),
                    price.without(spared.cents()),
                    pieces.sparing(spared),
                    lastChecked))
        .orElse(this);
  }

  /** Whether a plan finds the same in both: that somebody looked at it again changes no route. */
  boolean servesAs(Offer other) {
    return equals(other)
        || with(durationWeeks, hoursPerWeek, studyLoadHours, price, pieces, other.lastChecked)
            .equals(other);
  }

  /** The same on other runs. */
  public Offer offering(List<Offering> others) {
    return new Offer(
        id,
        provider,
        title,
        kind,
        formality,
        length,
        forms,
        teaches,
        requires,
        entryEducation,
        nlqf,
        credential,
        durationWeeks,
        hoursPerWeek,
        studyLoadHours,
        price,
        others,
        startsAnyTime,
        ownPace,
        terms,
        pieces,
        accreditations,
        exam,
        lastChecked,
        staleSince,
        fictional);
  }

  private Offer with(
      int weeks,
      int weeklyHours,
      int hours,
      Price otherPrice,
      Pieces otherPieces,
      LocalDate checked) {
    return new Offer(
        id,
        provider,
        title,
        kind,
        formality,
        length,
        forms,
        teaches,
        requires,
        entryEducation,
        nlqf,
        credential,
        weeks,
        weeklyHours,
        hours,
        otherPrice,
        offerings,
        startsAnyTime,
        ownPace,
        terms,
        otherPieces,
        accreditations,
        exam,
        checked,
        staleSince,
        fictional);
  }

  /** Calendar days from the first to the last. */
  public int days() {
    return 7 * Math.max(1, durationWeeks);
  }

  /** The last day of a participation that starts on {@code start}. */
  public LocalDate endOf(LocalDate start) {
    return start.plusDays(days() - 1L);
  }
}
