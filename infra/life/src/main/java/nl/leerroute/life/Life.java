package nl.leerroute.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.contracts.EmployerPublished;

/**
 * A year that nobody lived: people who come in seasons, a fund that opens, a run on another that is
 * empty within the hour, a provider that fails in autumn.
 *
 * <p>The same scale gives the same facts, person by person, so that a year of any size can be told
 * without keeping it.
 */
public final class Life {

  private static final int FAILURE = 290;
  private static final double SHARE_OF_THE_FAILING = 0.07;

  private final Scale scale;
  private final Season season;
  private final List<Fund> funds;

  public Life(Scale scale) {
    this.scale = scale;
    this.season = new Season(scale);
    this.funds = Fund.of(scale);
  }

  public Scale scale() {
    return scale;
  }

  Season season() {
    return season;
  }

  List<Fund> funds() {
    return funds;
  }

  /** When the provider fails, for who learns there. */
  Optional<Instant> failure(Chance chance) {
    return chance.of(SHARE_OF_THE_FAILING)
        ? Optional.of(scale.at(scale.first().plusDays(FAILURE), 12 * 3600))
        : Optional.empty();
  }

  /** What everybody does within the year, person by person; each once, in no order of time. */
  public Stream<Fact> facts() {
    return Stream.concat(world(), IntStream.range(0, scale.people()).boxed().flatMap(this::of))
        .filter(fact -> fact.at().isBefore(scale.until()));
  }

  /**
   * What figures are counted from and nothing else: no state of a window or a firm, which a running
   * system would plan with.
   */
  public Stream<Fact> statistics() {
    return facts().filter(fact -> !(fact instanceof Fact.Window || fact instanceof Fact.Firm));
  }

  private Stream<Fact> of(int person) {
    return new Way(this, person).facts().stream();
  }

  private Stream<Fact> world() {
    return Stream.concat(
        funds.stream()
            .flatMap(
                fund ->
                    fund.windows().stream().map(window -> new Fact.Window(window, scale.from()))),
        IntStream.range(0, scale.employers())
            .mapToObj(number -> new Fact.Firm(firm(number), scale.from())));
  }

  private EmployerPublished firm(int number) {
    Chance chance = Chance.of(scale.seed(), "firm", number);
    int persons = 1 + chance.below(chance.of(0.7) ? 30 : 400);
    return new EmployerPublished(
        "life-firm-%d-%04d".formatted(scale.seed(), number),
        new EmployerPublished.Firm(
            chance.any(List.of("A", "C", "F", "G", "H", "Q")),
            Set.of(),
            null,
            null,
            persons,
            persons < 50,
            persons < 250,
            null,
            null,
            null,
            null),
        List.of(new EmployerPublished.TeamRole("r", null, persons, 4, null, null, null, List.of())),
        null,
        List.of());
  }

  /** In the order in which they are heard of: by time, but for some that are late or told twice. */
  public List<Fact> asHeard() {
    record Heard(Fact fact, Instant at) {}
    List<Heard> heard = new ArrayList<>();
    Chance chance = Chance.of(scale.seed(), "heard", 0);
    facts()
        .forEach(
            fact -> {
              boolean odd = chance.of(scale.lateShare());
              boolean twice = odd && chance.of(0.5);
              Instant late = fact.at().plusSeconds(odd ? chance.below(90 * 86_400) : 0);
              heard.add(new Heard(fact, late));
              if (twice) {
                heard.add(new Heard(fact, late.plusSeconds(chance.below(86_400))));
              }
            });
    return heard.stream().sorted(Comparator.comparing(Heard::at)).map(Heard::fact).toList();
  }
}
