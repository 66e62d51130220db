package nl.leerroute.schemes.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every fact that a rule can ask; a rule that asks another one is refused. */
public final class FactDictionary {

  private static final Map<String, Fact> BY_NAME =
      Stream.of(
              PersonFacts.ALL,
              WorkFacts.ALL,
              NextJobFacts.ALL,
              FirmFacts.ALL,
              OfferFacts.ALL,
              PurchaseFacts.ALL,
              ProviderFacts.ALL,
              TeachingFacts.ALL,
              HistoryFacts.ALL)
          .flatMap(Collection::stream)
          .collect(
              Collectors.toMap(Fact::name, Function.identity(), (one, two) -> one, TreeMap::new));

  private FactDictionary() {}

  public static Optional<Fact> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All facts, by name. */
  public static Collection<Fact> all() {
    return BY_NAME.values();
  }
}
