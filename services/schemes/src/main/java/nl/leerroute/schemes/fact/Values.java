package nl.leerroute.schemes.fact;

import java.util.List;
import java.util.Optional;

/** Whether a value can be a fact's value. */
public final class Values {

  private Values() {}

  /** Why the value cannot be the fact's, or empty when it can. */
  public static Optional<String> refusal(Fact fact, FactValue value) {
    return switch (fact.type()) {
      case FactType.YesNo ignored -> shape(value instanceof FactValue.YesNo, "true or false");
      case FactType.Count count ->
          value instanceof FactValue.Count number
              ? within(count, number)
              : shape(false, "a number");
      case FactType.Money ignored ->
          shape(
              value instanceof FactValue.Count(long cents, int part) && cents >= 0 && part == 0,
              "an amount in cents");
      case FactType.Day ignored -> shape(value instanceof FactValue.Day, "a day");
      case FactType.Code code ->
          value instanceof FactValue.Code(String word)
              ? listed(code.allowed(), List.of(word))
              : shape(false, "a word");
      case FactType.Codes codes ->
          value instanceof FactValue.Codes(var words)
              ? listed(codes.allowed(), words)
              : shape(false, "a list of words");
      case FactType.Sector ignored ->
          shape(
              value instanceof FactValue.Code(String sector) && Sbi.isCode(sector), "an SBI code");
    };
  }

  private static Optional<String> within(FactType.Count count, FactValue.Count number) {
    boolean counted = number.hundredths() == 0 || count.unit() == FactType.Unit.HOURS_PER_WEEK;
    return shape(
        counted
            && number.inHundredths() >= count.least() * 100
            && number.inHundredths() <= count.most() * 100,
        "a number from " + count.least() + " to " + count.most());
  }

  private static Optional<String> listed(List<String> allowed, java.util.Collection<String> words) {
    return shape(
        allowed.isEmpty() || allowed.containsAll(words), "one of " + String.join(", ", allowed));
  }

  private static Optional<String> shape(boolean fits, String expected) {
    return fits ? Optional.empty() : Optional.of("expected " + expected);
  }
}
