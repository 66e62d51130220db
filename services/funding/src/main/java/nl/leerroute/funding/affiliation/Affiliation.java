package nl.leerroute.funding.affiliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list of a fund, as it was last sent in; it always counts as a whole.
 *
 * @param employers names by KvK number
 */
public record Affiliation(String organisation, Map<String, String> employers, Instant at) {

  public Affiliation {
    employers = Map.copyOf(employers);
  }

  /**
   * @param employers each once
   */
  static Affiliation of(String organisation, List<Employer> employers, Instant at) {
    return new Affiliation(
        organisation,
        employers.stream().collect(Collectors.toMap(Employer::kvk, Employer::name)),
        at);
  }

  public boolean lists(String kvk) {
    return employers.containsKey(kvk);
  }

  /** Empty: it is not on the list. */
  public Optional<Employer> employer(String kvk) {
    return Optional.ofNullable(employers.get(kvk)).map(name -> new Employer(kvk, name));
  }
}
