package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Places;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.offer.Place;

/** A table of postcodes in CSV, held in memory. */
final class PlaceFile implements Places {

  private final Map<String, Place> places;

  private PlaceFile(Map<String, Place> places) {
    this.places = places;
  }

  static PlaceFile none() {
    return new PlaceFile(Map.of());
  }

  static PlaceFile read(Path file) throws IOException {
    Map<String, Place> places = new HashMap<>();
    new CsvSheet(file.getFileName().toString(), () -> Files.newInputStream(file))
        .forEach(row -> places.put(text(row, "pc4"), place(row)));
    return new PlaceFile(Map.copyOf(places));
  }

  private static Place place(Row row) {
    return new Place(
        text(row, "place"),
        text(row, "pc4"),
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
  public Optional<Place> at(String pc4) {
    return Optional.ofNullable(places.get(pc4));
  }
}
