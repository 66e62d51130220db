package nl.leerroute.gateway.client;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;

/** Facts as JSON tells them: a value by the name of each. */
final class FactJson {

  private FactJson() {}

  static Map<String, Object> of(Facts facts) {
    Map<String, Object> told = new TreeMap<>();
    FactDictionary.all()
        .forEach(fact -> facts.value(fact).ifPresent(value -> told.put(fact.name(), plain(value))));
    return told;
  }

  private static Object plain(FactValue value) {
    return switch (value) {
      case FactValue.YesNo(boolean yes) -> yes;
      case FactValue.Count count when count.hundredths() == 0 -> count.number();
      case FactValue.Count count -> BigDecimal.valueOf(count.inHundredths(), 2);
      case FactValue.Day(var day) -> day.toString();
      case FactValue.Code(String code) -> code;
      case FactValue.Codes(var codes) -> codes.stream().sorted().toList();
    };
  }
}
