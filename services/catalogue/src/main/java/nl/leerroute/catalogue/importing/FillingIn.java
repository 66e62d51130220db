package nl.leerroute.catalogue.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    String today = LocalDate.ofInstant(clock.instant(), HERE).toString();
    return skills.resolve(records.stream().map(record -> filledIn(source, record, today)).toList());
  }

  private Delivered filledIn(Source source, Delivered record, String today) {
    Map<String, Object> plain = new HashMap<>(record.plain());
    plain.put("source", source.name());
    plain.put("lastChecked", today);
    source
        .owner()
        .ifPresent(
            provider ->
                plain.putIfAbsent(
                    "provider", Map.of("id", provider.id(), "name", provider.name())));
    return new PlacedRuns(places).fill(record.with(plain, record.problems()));
  }
}
