package nl.leerroute.schemes.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known about one person, one employer and one offer; the rest is unknown. */
public final class Facts {

  public static final Facts NONE = new Facts(Map.of(), Map.of(), Optional.empty());

  private final Map<Fact, FactValue> values;
  private final Map<Fact, Set<String>> ruledOut;
  private final Optional<List<Award>> received;

  private Facts(
      Map<Fact, FactValue> values,
      Map<Fact, Set<String>> ruledOut,
      Optional<List<Award>> received) {
    this.values = values;
    this.ruledOut = ruledOut;
    this.received = received;
  }

  public static Builder with() {
    return new Builder();
  }

  public Optional<FactValue> value(Fact fact) {
    return Optional.ofNullable(values.get(fact));
  }

  /** Whether the value was not said, and can be none of these by what else is known. */
  public boolean rulesOut(Fact fact, Collection<String> codes) {
    return !values.containsKey(fact) && ruledOut.getOrDefault(fact, Set.of()).containsAll(codes);
  }

  /** What was received before; empty when nobody asked. */
  public Optional<List<Award>> received() {
    return received;
  }

  /** These facts and those; where both know something, those win. */
  public Facts and(Facts those) {
    Map<Fact, FactValue> all = new HashMap<>(values);
    all.putAll(those.values);
    Map<Fact, Set<String>> neither = new HashMap<>(ruledOut);
    those.ruledOut.forEach((fact, codes) -> neither.merge(fact, codes, Facts::both));
    return new Facts(all, neither, those.received.or(() -> received));
  }

  /** What else is known. */
  public Facts without(Collection<Fact> these) {
    Map<Fact, FactValue> others = new HashMap<>(values);
    others.keySet().removeAll(these);
    return new Facts(others, ruledOut, received);
  }

  private static Set<String> both(Set<String> these, Set<String> those) {
    Set<String> both = new HashSet<>(these);
    both.addAll(those);
    return both;
  }

  /** Collects facts; an absent value is left out and so stays unknown. */
  public static final class Builder {

    private final Map<Fact, FactValue> values = new HashMap<>();
    private final Map<Fact, Set<String>> ruledOut = new HashMap<>();
    private @Nullable List<Award> received;

    public Builder yesNo(Fact fact, @Nullable Boolean yes) {
      return yes == null ? this : put(fact, new FactValue.YesNo(yes));
    }

    public Builder number(Fact fact, @Nullable Integer number) {
      return number == null ? this : put(fact, new FactValue.Count(number));
    }

    public Builder cents(Fact fact, @Nullable Long cents) {
      return cents == null ? this : put(fact, new FactValue.Count(cents));
    }

    public Builder day(Fact fact, @Nullable LocalDate day) {
      return day == null ? this : put(fact, new FactValue.Day(day));
    }

    public Builder code(Fact fact, @Nullable String code) {
      return code == null ? this : put(fact, new FactValue.Code(code));
    }

    public Builder code(Fact fact, @Nullable Enum<?> code) {
      return code == null ? this : code(fact, code.name());
    }

    public Builder codes(Fact fact, @Nullable Collection<String> codes) {
      return codes == null ? this : put(fact, new FactValue.Codes(Set.copyOf(codes)));
    }

    /** Concludes from other facts which words it cannot be; what is said of it goes before. */
    public Builder notOneOf(Fact fact, Collection<String> codes) {
      ruledOut.put(fact, Set.copyOf(codes));
      return this;
    }

    public Builder received(List<Award> awards) {
      received = List.copyOf(awards);
      return this;
    }

    /**
     * Takes a value as it is.
     *
     * @throws IllegalArgumentException when the value is not of the fact's type
     */
    public Builder put(Fact fact, FactValue value) {
      Values.refusal(fact, value)
          .ifPresent(
              why -> {
                throw new IllegalArgumentException(fact + ": " + why);
              });
      values.put(fact, value);
      return this;
    }

    public Facts build() {
      return new Facts(Map.copyOf(values), Map.copyOf(ruledOut), Optional.ofNullable(received));
    }
  }
}
