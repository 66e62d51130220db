package nl.leerroute.catalogue.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/**
 * Makes requests of a group out of what single firms told.
 *
 * <p>One rule for all who look: nothing of fewer than ten people or of one firm alone, and people
 * in whole tens.
 */
public final class Bundling {

  private static final int FEWEST_PERSONS = 10;
  private static final int FEWEST_FIRMS = 2;

  private Bundling() {}

  private record Key(String region, ConceptUri skill) {}

  /** The largest first. */
  public static List<GroupRequest> of(Collection<JoiningFirm> firms) {
    Map<Key, List<Join>> byGroup = new TreeMap<>(Comparator.comparing(Key::toString));
    for (JoiningFirm firm : firms) {
      for (Join join : firm.joins()) {
        byGroup
            .computeIfAbsent(new Key(firm.region(), join.skill()), _ -> new ArrayList<>())
            .add(join);
      }
    }
    return byGroup.entrySet().stream()
        .flatMap(group -> request(group.getKey(), group.getValue()).stream())
        .sorted(Comparator.comparingInt(GroupRequest::persons).reversed())
        .toList();
  }

  private static Optional<GroupRequest> request(Key key, List<Join> joins) {
    int persons = joins.stream().mapToInt(Join::persons).sum();
    if (persons < FEWEST_PERSONS || joins.size() < FEWEST_FIRMS) {
      return Optional.empty();
    }
    List<Long> prices = joins.stream().map(Join::mostCents).filter(Objects::nonNull).toList();
    return Optional.of(
        new GroupRequest(
            key.region(),
            key.skill(),
            persons / FEWEST_PERSONS * FEWEST_PERSONS,
            joins.size(),
            joins.stream()
                .map(Join::from)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null),
            joins.stream()
                .map(Join::where)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)),
            prices.stream().min(Long::compareTo).orElse(null),
            prices.stream().max(Long::compareTo).orElse(null)));
  }
}
