package nl.leerroute.life.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Holds what was published against what the log says, number by number. */
public final class Comparison {

  private static final double NOTHING = 1e-6;

  private final List<Definition> metrics;
  private final List<String> differences = new ArrayList<>();
  private long equal;
  private long few;
  private long withheld;

  public Comparison(List<Definition> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /**
   * @param expected empty: of too few people to be shown
   * @param published what is shown
   */
  public void add(Span span, Map<Place, OptionalDouble> expected, Map<Place, Double> published) {
    expected.forEach(
        (place, number) -> {
          Double shown = published.get(place);
          if (number.isEmpty()) {
            few++;
            if (shown != null) {
              differ(span, place, "too few", shown.toString());
            }
          } else if (shown == null) {
            withheld++;
          } else if (differs(number.getAsDouble(), shown)) {
            differ(span, place, number.toString(), shown.toString());
          } else {
            equal++;
          }
        });
    published.forEach(
        (place, shown) -> {
          if (!expected.containsKey(place)) {
            followed(span, place, shown, published);
          }
        });
    metrics.stream()
        .filter(metric -> metric.says("ratio"))
        .forEach(metric -> missingRatios(span, metric, published));
  }

  /** What is worked out of two shown numbers, and nothing else. */
  private void followed(Span span, Place place, double shown, Map<Place, Double> published) {
    Definition metric =
        metrics.stream().filter(each -> each.id().equals(place.metric())).findFirst().orElseThrow();
    OptionalDouble made = OptionalDouble.empty();
    if (metric.says("ratio")) {
      made = ratio(metric, place, published);
    } else if (metric.says("difference")) {
      Double from = published.get(other(place, metric.word("difference", "")));
      Double take = published.get(other(place, metric.word("take", "")));
      if (from != null && take != null) {
        made = OptionalDouble.of(from - take);
      }
    }
    if (made.isEmpty() || differs(made.getAsDouble(), shown)) {
      differ(span, place, made.toString(), Double.toString(shown));
    } else {
      equal++;
    }
  }

  private void missingRatios(Span span, Definition metric, Map<Place, Double> published) {
    if (metric.periods().contains(span.kind().name())) {
      published.keySet().stream()
          .filter(place -> place.metric().equals(metric.word("ratio", "")))
          .map(place -> other(place, metric.id()))
          .filter(place -> !published.containsKey(place))
          .filter(place -> place.by().equals("TOTAL"))
          .filter(place -> ratio(metric, place, published).isPresent())
          .forEach(place -> differ(span, place, "a ratio", "nothing"));
    }
  }

  private static OptionalDouble ratio(
      Definition metric, Place place, Map<Place, Double> published) {
    Double above = published.get(other(place, metric.word("ratio", "")));
    Double below = published.get(other(place, metric.word("to", "")));
    if (above == null || below == null || below == 0) {
      return OptionalDouble.empty();
    }
    double ratio = above / below;
    return OptionalDouble.of(
        switch (metric.unit()) {
          case "PERCENT" -> Math.round(1_000 * ratio) / 10.0;
          case "EURO_PER_APPLICATION" -> Math.round(ratio);
          default -> Math.round(10 * ratio) / 10.0;
        });
  }

  private static Place other(Place place, String metric) {
    return new Place(metric, place.region(), place.by(), place.of());
  }

  private static boolean differs(double one, double other) {
    return Math.abs(one - other) > NOTHING;
  }

  private void differ(Span span, Place place, String expected, String published) {
    differences.add(
        "%s %s: the log says %s, published is %s"
            .formatted(span.name(), place, expected, published));
  }

  public List<String> differences() {
    return List.copyOf(differences);
  }

  /** Numbers that are published and right. */
  public long equal() {
    return equal;
  }

  /** Numbers of enough people that are not shown, so that others cannot be worked out. */
  public long withheld() {
    return withheld;
  }

  @Override
  public String toString() {
    return "%d equal, %d of too few, %d withheld, %d different"
        .formatted(equal, few, withheld, differences.size());
  }
}
