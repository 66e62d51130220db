package nl.leerroute.catalogue.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.offer.Place;
import org.jspecify.annotations.Nullable;

/** Says where the runs of a record are when their source knows no more than a postcode. */
final class PlacedRuns {

  private static final String RUNS = "offerings";
  private static final Sentence UNKNOWN =
      new Sentence(
          "Deze postcode kennen we niet. Kijk of de vier cijfers kloppen.",
          "We do not know this postcode. Check its four figures.");

  private final Places places;

  PlacedRuns(Places places) {
    this.places = places;
  }

  Delivered fill(Delivered record) {
    if (!(record.plain().get(RUNS) instanceof List<?> runs)
        || runs.stream().allMatch(run -> onlyPostcode(run).isEmpty())) {
      return record;
    }
    List<Problem> problems = new ArrayList<>(record.problems());
    List<Object> placed = new ArrayList<>(runs.size());
    for (Object run : runs) {
      Optional<String> postcode = onlyPostcode(run);
      Optional<Place> place = postcode.flatMap(places::at);
      if (postcode.isPresent() && place.isEmpty()) {
        problems.add(
            Problem.of("%s[%d].place".formatted(RUNS, placed.size()), "unknown-place", UNKNOWN));
      }
      placed.add(place.<Object>map(known -> at(known, run)).orElse(run));
    }
    Map<String, Object> plain = new HashMap<>(record.plain());
    plain.put(RUNS, placed);
    return record.with(plain, problems);
  }

  private static Optional<String> onlyPostcode(Object run) {
    return run instanceof Map<?, ?> fields
            && fields.get("place") instanceof Map<?, ?> place
            && place.get("latitude") == null
            && place.get("pc4") instanceof String pc4
            && pc4.matches("[1-9]\\d{3}")
        ? Optional.of(pc4)
        : Optional.empty();
  }

  private static Map<String, Object> at(Place known, Object run) {
    Map<String, Object> placed = copy(run);
    Map<String, Object> place = copy(placed.get("place"));
    place.putIfAbsent("name", known.name());
    place.put("latitude", known.latitude());
    place.put("longitude", known.longitude());
    placed.put("place", place);
    return placed;
  }

  private static Map<String, Object> copy(@Nullable Object fields) {
    Map<String, Object> copy = new HashMap<>();
    if (fields instanceof Map<?, ?> map) {
      map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    }
    return copy;
  }
}
