package nl.leerroute.catalogue.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.offer.Place;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Adds to records what their source need not say: who delivers, when, where a postcode lies, and
 * which skill a name means.
 */
public final class FillingIn {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Places places;
  private final NamedSkills skills;
  private final Clock clock;

  public FillingIn(Places places, SkillNames names, Clock clock) {
    this.places = places;
    this.skills = new NamedSkills(names);
    this.clock = clock;
  }

  Mono<List<Delivered>> fill(Source source, List<Delivered> records) {
    return Flux.fromIterable(records)
        .map(record -> record.with(filledIn(source, record.plain()), record.problems()))
        .collectList()
        .flatMap(skills::resolve);
  }

  private Map<String, Object> filledIn(Source source, Map<String, Object> plain) {
    Map<String, Object> filled = new HashMap<>(plain);
    filled.put("source", source.name());
    filled.put("lastChecked", LocalDate.ofInstant(clock.instant(), HERE).toString());
    source
        .owner()
        .ifPresent(
            provider ->
                filled.putIfAbsent(
                    "provider", Map.of("id", provider.id(), "name", provider.name())));
    if (plain.get("offerings") instanceof List<?> runs) {
      filled.put("offerings", runs.stream().map(this::withPlace).toList());
    }
    return filled;
  }

  private Object withPlace(Object run) {
    if (!(run instanceof Map<?, ?> fields) || !(fields.get("place") instanceof Map<?, ?> place)) {
      return run;
    }
    return place.get("pc4") instanceof String pc4 && place.get("latitude") == null
        ? places.at(pc4).<Object>map(known -> at(known, place, fields)).orElse(run)
        : run;
  }

  private static Map<String, Object> at(Place known, Map<?, ?> said, Map<?, ?> run) {
    Map<String, Object> place = copy(said);
    place.putIfAbsent("name", known.name());
    place.put("latitude", known.latitude());
    place.put("longitude", known.longitude());
    Map<String, Object> placed = copy(run);
    placed.put("place", place);
    return placed;
  }

  private static Map<String, Object> copy(Map<?, ?> fields) {
    Map<String, Object> copy = new HashMap<>();
    fields.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }
}
