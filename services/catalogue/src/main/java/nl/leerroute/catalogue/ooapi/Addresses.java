package nl.leerroute.catalogue.ooapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;

/** Where lessons are: the address for teaching, or else the one for visitors. */
final class Addresses {

  private static final List<String> OF_LESSONS = List.of("teaching", "visit");

  private Addresses() {}

  /** Of the offering, or else of what it is an offering of; absent where neither has one. */
  static Optional<Map<String, Object>> place(Version version, Node offering, Node education) {
    return Stream.of(offering, education)
        .flatMap(node -> ofLessons(node.at("addresses").items()))
        .findFirst()
        .map(address -> place(version, address));
  }

  private static Stream<Node> ofLessons(List<Node> addresses) {
    return OF_LESSONS.stream()
        .flatMap(
            kind ->
                addresses.stream()
                    .filter(one -> one.at("addressType").word().filter(kind::equals).isPresent()));
  }

  private static Map<String, Object> place(Version version, Node address) {
    Map<String, Object> place = new LinkedHashMap<>();
    address.at("city").text().ifPresent(city -> place.put("name", city));
    address
        .at(version.postalCode())
        .text()
        .map(code -> code.length() > 4 ? code.substring(0, 4) : code)
        .ifPresent(code -> place.put("pc4", code));
    Node geolocation = address.at("geolocation");
    geolocation.at("latitude").number().ifPresent(degrees -> place.put("latitude", degrees));
    geolocation.at("longitude").number().ifPresent(degrees -> place.put("longitude", degrees));
    return place;
  }
}
