package nl.leerroute.catalogue.edudex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.feed.Node;

/** Where lessons are. */
final class Location {

  private static final Pattern DEGREES =
      Pattern.compile("\\s*(-?\\d{1,3}\\.\\d+)\\s*[,; ]\\s*(-?\\d{1,3}\\.\\d+)\\s*");

  private Location() {}

  /** Absent when neither town nor postcode is said. */
  static Optional<Map<String, Object>> place(Node location) {
    Map<String, Object> place = new LinkedHashMap<>();
    location.at("city").text().ifPresent(city -> place.put("name", city));
    location
        .at("zipcode")
        .text()
        .map(code -> code.length() > 4 ? code.substring(0, 4) : code)
        .ifPresent(code -> place.put("pc4", code));
    location
        .at("geoCode")
        .text()
        .map(DEGREES::matcher)
        .filter(Matcher::matches)
        .ifPresent(
            degrees -> {
              place.put("latitude", Double.valueOf(degrees.group(1)));
              place.put("longitude", Double.valueOf(degrees.group(2)));
            });
    return Optional.of(place).filter(one -> one.containsKey("name") || one.containsKey("pc4"));
  }
}
