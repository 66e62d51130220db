package nl.leerroute.intake.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Places from a comma-separated table, held in memory. */
public final class PlaceTable implements Places {

  static final String HEADER =
      "pc4,place,municipality,province,region,regionName,latitude,longitude";

  private final Map<Postcode, Place> places;

  private PlaceTable(Map<Postcode, Place> places) {
    this.places = places;
  }

  /**
   * Reads the lines of a table, the header first.
   *
   * @throws IllegalArgumentException naming the line that is not a place
   */
  public static PlaceTable of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("a table of places starts with: " + HEADER);
    }
    return new PlaceTable(
        lines.stream()
            .skip(1)
            .map(PlaceTable::place)
            .collect(Collectors.toUnmodifiableMap(Place::postcode, Function.identity())));
  }

  @Override
  public Optional<Place> at(Postcode postcode) {
    return Optional.ofNullable(places.get(postcode));
  }

  Collection<Place> all() {
    return places.values();
  }

  private static Place place(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("not a place: " + line);
    }
    return new Place(
        new Postcode(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]));
  }
}
