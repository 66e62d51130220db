package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerroute.matching.text.Text;

/**
 * Anything that can be learned, as a person can take it now.
 *
 * @param teaches URIs of the skills a participant has afterwards; for recognition, the skills that
 *     can be recognised
 * @param requires URIs of the skills a participant needs before
 * @param durationWeeks calendar weeks from start to end, at least 1
 * @param studyLoadHours hours in all
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
    Terms terms,
    Set<String> accreditations,
    boolean exam,
    LocalDate lastChecked,
    Optional<LocalDate> staleSince,
    boolean fictional) {

  /** With more skills than these a course is not about any of them but has a trade of its own. */
  private static final int MOST_SKILLS_OF_A_SUBJECT = 5;

  public boolean hasATradeOfItsOwn() {
    return teaches.size() > MOST_SKILLS_OF_A_SUBJECT;
  }

  public boolean isAtWork() {
    return kind.isAtWork() || forms.equals(Set.of(Form.WORKPLACE));
  }

  /** Has lessons somewhere, also when nobody said where. */
  public boolean isInClass() {
    return forms.contains(Form.CLASSROOM) || forms.contains(Form.BLENDED);
  }

  /** The last day of a participation that starts on {@code start}. */
  public LocalDate endOf(LocalDate start) {
    return start.plusWeeks(Math.max(1, durationWeeks)).minusDays(1);
  }
}
