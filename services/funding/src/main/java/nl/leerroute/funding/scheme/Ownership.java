package nl.leerroute.funding.scheme;

import java.util.List;
import java.util.Optional;

/** Whose scheme it is decides who may change it. */
final class Ownership {

  private Ownership() {}

  /**
   * The owner in whose way the author stands, if any.
   *
   * @param versions of the same scheme, published before
   */
  static Optional<String> refuses(Author author, Published next, List<Published> versions) {
    Optional<String> other =
        versions.stream()
            .map(Published::organisation)
            .filter(owner -> !owner.equals(next.organisation()))
            .findFirst();
    return other.or(
        () ->
            mayWrite(author, next, versions) ? Optional.empty() : Optional.of(next.organisation()));
  }

  /** Once an owner has confirmed a version, nobody transcribes it any more. */
  private static boolean mayWrite(Author author, Published next, List<Published> versions) {
    return switch (author) {
      case Author.Officer(String organisation) -> organisation.equals(next.organisation());
      case Author.Operator() ->
          !next.confirmed() && versions.stream().noneMatch(Published::confirmed);
    };
  }
}
