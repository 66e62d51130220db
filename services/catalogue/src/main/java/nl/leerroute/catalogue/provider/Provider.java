package nl.leerroute.catalogue.provider;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who gives courses.
 *
 * @param apartFrom others that look like this one and are not, as a person has said
 * @param history every change, the oldest first
 * @param unsettled its offers may still be shown as they were before the last change
 */
public record Provider(
    ProviderId id,
    Details details,
    Standing standing,
    Set<ProviderId> apartFrom,
    List<Step> history,
    boolean unsettled) {

  public Provider {
    apartFrom = Set.copyOf(apartFrom);
    history = List.copyOf(history);
  }

  public boolean isListed() {
    return standing instanceof Standing.Listed;
  }

  public Optional<ProviderId> mergedInto() {
    return standing instanceof Standing.Merged(ProviderId into)
        ? Optional.of(into)
        : Optional.empty();
  }

  Provider described(Details now, Step step) {
    return new Provider(id, now, standing, apartFrom, with(step), unsettled);
  }

  /** Offers follow a change of what is shown. */
  Provider standing(Standing now, Step step) {
    boolean follows =
        isListed() != now instanceof Standing.Listed || now instanceof Standing.Merged;
    return new Provider(id, details, now, apartFrom, with(step), unsettled || follows);
  }

  Provider apartFrom(ProviderId other, Step step) {
    return new Provider(id, details, standing, plus(apartFrom, other), with(step), unsettled);
  }

  /**
   * Its offers are shown as it stands now.
   *
   * @param steps as many as there were when its offers were looked at
   */
  Provider settled(int steps) {
    return history.size() == steps
        ? new Provider(id, details, standing, apartFrom, history, false)
        : this;
  }

  private List<Step> with(Step step) {
    return Stream.concat(history.stream(), Stream.of(step)).toList();
  }

  private static Set<ProviderId> plus(Set<ProviderId> all, ProviderId one) {
    return Stream.concat(all.stream(), Stream.of(one))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
