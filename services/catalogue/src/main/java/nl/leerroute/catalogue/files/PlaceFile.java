package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.browsing.Spot;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.importing.Places;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.offer.Place;

/** A table of postcodes in CSV, held in memory. */
final class PlaceFile implements Places, Spots {

  private static final Map<String, String> PROVINCES =
      Map.ofEntries(
          Map.entry("Drenthe", "NL-DR"),
          Map.entry("Flevoland", "NL-FL"),
          Map.entry("Friesland", "NL-FR"),
          Map.entry("Fryslân", "NL-FR"),
          Map.entry("Gelderland", "NL-GE"),
          Map.entry("Groningen", "NL-GR"),
          Map.entry("Limburg", "NL-LI"),
          Map.entry("Noord-Brabant", "NL-NB"),
          Map.entry("Noord-Holland", "NL-NH"),
          Map.entry("Overijssel", "NL-OV"),
          Map.entry("Utrecht", "NL-UT"),
          Map.entry("Zeeland", "NL-ZE"),
          Map.entry("Zuid-Holland", "NL-ZH"));

  private final Map<String, Spot> spots;

  private PlaceFile(Map<String, Spot> spots) {
    this.spots = spots;
  }

  static PlaceFile none() {
    return new PlaceFile(Map.of());
  }

  static PlaceFile read(Path file) throws IOException {
    Map<String, Spot> spots = new HashMap<>();
    new CsvSheet(file.getFileName().toString(), () -> Files.newInputStream(file))
        .forEach(row -> spots.put(text(row, "pc4"), spot(row)));
    return new PlaceFile(Map.copyOf(spots));
  }

  private static Spot spot(Row row) {
    String province = text(row, "province");
    return new Spot(
        text(row, "pc4"),
        text(row, "place"),
        PROVINCES.getOrDefault(province, province),
        text(row, "region"),
        Double.parseDouble(text(row, "latitude")),
        Double.parseDouble(text(row, "longitude")));
  }

  private static String text(Row row, String column) {
    return row.cell(column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no %s in line %d of the places".formatted(column, row.number())));
  }

  @Override
  public Optional<Spot> of(String pc4) {
    return Optional.ofNullable(spots.get(pc4));
  }

  @Override
  public Optional<Place> at(String pc4) {
    return of(pc4)
        .map(spot -> new Place(spot.place(), spot.pc4(), spot.latitude(), spot.longitude()));
  }
}
