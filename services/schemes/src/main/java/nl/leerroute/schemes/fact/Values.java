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
          value instanceof FactValue.Count(long number)
              ? shape(
                  number >= count.least() && number <= count.most(),
                  "a number from " + count.least() + " to " + count.most())
              : shape(false, "a number");
      case FactType.Money ignored ->
          shape(value instanceof FactValue.Count(long cents) && cents >= 0, "an amount in cents");
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

  private static Optional<String> listed(List<String> allowed, java.util.Collection<String> words) {
    return shape(
        allowed.isEmpty() || allowed.containsAll(words), "one of " + String.join(", ", allowed));
  }

  private static Optional<String> shape(boolean fits, String expected) {
    return fits ? Optional.empty() : Optional.of("expected " + expected);
  }
}
