package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeWish;
import nl.leerroute.gateway.funds.Situation;
import org.springframework.util.MultiValueMap;

/**
 * Which schemes somebody wants to see, in the address of a page. What an address says that nobody
 * can choose is left out.
 */
final class SchemeAddress {

  static final String PATH = "/regelingen";

  private static final int LONGEST = 80;

  private SchemeAddress() {}

  static SchemeWish read(MultiValueMap<String, String> address) {
    String sector = Fields.one(address, "sector");
    String cao = Fields.one(address, "cao");
    return new SchemeWish(
        cut(Fields.one(address, "q")),
        Situation.named(Fields.one(address, "voor")),
        Questions.SECTOR.options().contains(sector) ? sector : "",
        cao.matches("[a-z0-9-]{1,60}") ? cao : "",
        cut(Fields.one(address, "postcode")),
        Arrays.stream(Scheme.State.values())
            .filter(state -> Fields.all(address, "stand").contains(state.name()))
            .collect(Collectors.toSet()));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
