package nl.leerroute.gateway.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/** What a scheme says to somebody who answered a few questions. */
public sealed interface Checked {

  /**
   * Nothing that was answered stands in the way.
   *
   * @param cents for costs of {@link Checks#EXAMPLE_CENTS}; absent: more must be known for that
   * @param ofCourse what the course still has to be
   * @param byPeople what people will judge
   */
  record Yes(Optional<Long> cents, List<Bilingual> ofCourse, List<Bilingual> byPeople)
      implements Checked {}

  record No(List<Bilingual> reasons) implements Checked {}

  /**
   * It depends on what was not answered.
   *
   * @param conditions in the words of the scheme
   */
  record Depends(List<Bilingual> conditions) implements Checked {}

  /**
   * Nothing stands in the way but the calendar.
   *
   * @param opens absent: not announced
   */
  record NotNow(Bilingual reason, Optional<LocalDate> opens) implements Checked {}

  record Ended(LocalDate on) implements Checked {}

  /** No machine can tell. */
  record Unclear(List<Bilingual> reasons) implements Checked {}
}
