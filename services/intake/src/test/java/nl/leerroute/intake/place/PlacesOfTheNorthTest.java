package nl.leerroute.intake.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of places that the demo region starts with. */
class PlacesOfTheNorthTest {

  private static final Map<String, Set<String>> MUNICIPALITIES_OF_2025 =
      Map.of(
          "Groningen",
          Set.of(
              "Eemsdelta",
              "Groningen",
              "Het Hogeland",
              "Midden-Groningen",
              "Oldambt",
              "Pekela",
              "Stadskanaal",
              "Veendam",
              "Westerkwartier",
              "Westerwolde"),
          "Fryslân",
          Set.of(
              "Achtkarspelen",
              "Ameland",
              "Dantumadiel",
              "De Fryske Marren",
              "Harlingen",
              "Heerenveen",
              "Leeuwarden",
              "Noardeast-Fryslân",
              "Ooststellingwerf",
              "Opsterland",
              "Schiermonnikoog",
              "Smallingerland",
              "Súdwest-Fryslân",
              "Terschelling",
              "Tytsjerksteradiel",
              "Vlieland",
              "Waadhoeke",
              "Weststellingwerf"),
          "Drenthe",
          Set.of(
              "Aa en Hunze",
              "Assen",
              "Borger-Odoorn",
              "Coevorden",
              "De Wolden",
              "Emmen",
              "Hoogeveen",
              "Meppel",
              "Midden-Drenthe",
              "Noordenveld",
              "Tynaarlo",
              "Westerveld"));

  private static final Map<String, String> REGIONS =
      Map.of("AM01", "Groningen", "AM02", "Friesland", "AM03", "Drenthe", "AM36", "Regio Zwolle");

  private static PlaceTable table = PlaceTable.of(List.of(PlaceTable.HEADER));

  @BeforeAll
  static void read() throws IOException {
    table = PlaceTable.of(Files.readAllLines(Path.of("..", "..", "infra/local/demo/places.csv")));
  }

  @Test
  void hasEveryMunicipalityOfTheThreeProvincesAndNoOther() {
    Map<String, Set<String>> found =
        table.all().stream()
            .collect(groupingBy(Place::province, mapping(Place::municipality, toSet())));

    assertThat(found).isEqualTo(MUNICIPALITIES_OF_2025);
  }

  @Test
  void hasTheSizeOfTheNorth() {
    assertThat(table.all().stream().collect(groupingBy(Place::province, counting())))
        .isEqualTo(Map.of("Fryslân", 475L, "Groningen", 253L, "Drenthe", 261L));
  }

  @Test
  void namesEachRegionAsStatisticsNetherlandsDoes() {
    assertThat(table.all())
        .allSatisfy(place -> assertThat(place.regionName()).isEqualTo(REGIONS.get(place.region())));
  }

  /** The division of the labour-market regions, which does not follow the provinces. */
  @ParameterizedTest
  @CsvSource({
    "9401, Assen, Drenthe, AM01",
    "9301, Noordenveld, Drenthe, AM01",
    "9471, Tynaarlo, Drenthe, AM01",
    "9461, Aa en Hunze, Drenthe, AM01",
    "9411, Midden-Drenthe, Drenthe, AM03",
    "7901, Hoogeveen, Drenthe, AM03",
    "7741, Coevorden, Drenthe, AM03",
    "7811, Emmen, Drenthe, AM03",
    "7921, De Wolden, Drenthe, AM03",
    "9521, Borger-Odoorn, Drenthe, AM03",
    "7941, Meppel, Drenthe, AM36",
    "7971, Westerveld, Drenthe, AM36",
    "8381, Westerveld, Drenthe, AM36",
    "8911, Leeuwarden, Fryslân, AM02",
    "8471, Weststellingwerf, Fryslân, AM02",
    "9873, Achtkarspelen, Fryslân, AM02",
    "9853, Noardeast-Fryslân, Fryslân, AM02",
    "9166, Schiermonnikoog, Fryslân, AM02",
    "9711, Groningen, Groningen, AM01",
    "9751, Groningen, Groningen, AM01",
    "9479, Groningen, Groningen, AM01",
    "9891, Westerkwartier, Groningen, AM01",
    "9951, Het Hogeland, Groningen, AM01",
    "9501, Stadskanaal, Groningen, AM01"
  })
  void knowsWhichRegionAMunicipalityBelongsTo(
      String digits, String municipality, String province, String region) {
    assertThat(table.at(new Postcode(digits)))
        .hasValueSatisfying(
            place -> {
              assertThat(place.municipality()).isEqualTo(municipality);
              assertThat(place.province()).isEqualTo(province);
              assertThat(place.region()).isEqualTo(region);
            });
  }

  @Test
  void keepsAMunicipalityWithinOneRegion() {
    assertThat(
            table.all().stream()
                .collect(groupingBy(Place::municipality, mapping(Place::region, toSet())))
                .values())
        .allSatisfy(regions -> assertThat(regions).hasSize(1));
  }

  /** Steenwijk, Staphorst, Hardenberg, Emmeloord; boxes at a post office are nobody's home. */
  @ParameterizedTest
  @ValueSource(strings = {"8331", "7951", "7771", "8302", "7946", "1011", "9700", "8900"})
  void leavesOutWhereNobodyOfTheNorthLives(String digits) {
    assertThat(table.at(new Postcode(digits))).isEmpty();
  }

  @Test
  void liesWithinTheProvince() {
    assertThat(table.all())
        .allSatisfy(
            place -> {
              Box box = Box.of(place.province());
              assertThat(box.contains(place)).as(place.toString()).isTrue();
            });
  }

  /** An island or a hamlet on the dike is far from its next postcode; nothing else is. */
  @Test
  void liesCloseToItsNeighbours() {
    assertThat(table.all())
        .allSatisfy(
            place ->
                assertThat(nearestKm(place))
                    .as(place.toString())
                    .isLessThan(
                        Set.of("8899", "9166", "8766").contains(place.postcode().digits())
                            ? 25
                            : 8));
  }

  private static double nearestKm(Place place) {
    return table.all().stream()
        .filter(other -> !other.equals(place))
        .filter(other -> other.municipality().equals(place.municipality()) || isIsland(place))
        .mapToDouble(other -> km(place, other))
        .min()
        .orElseThrow();
  }

  private static boolean isIsland(Place place) {
    return Set.of("Vlieland", "Schiermonnikoog").contains(place.municipality());
  }

  private static double km(Place one, Place other) {
    return Math.hypot(
        (one.latitude() - other.latitude()) * 111.2,
        (one.longitude() - other.longitude()) * 111.2 * Math.cos(Math.toRadians(53)));
  }

  private record Box(double south, double north, double west, double east) {

    static Box of(String province) {
      return switch (province) {
        case "Groningen" -> new Box(52.84, 53.56, 6.15, 7.23);
        case "Fryslân" -> new Box(52.79, 53.52, 4.84, 6.43);
        case "Drenthe" -> new Box(52.61, 53.21, 6.11, 7.10);
        default -> throw new AssertionError(province);
      };
    }

    boolean contains(Place place) {
      return south <= place.latitude()
          && place.latitude() <= north
          && west <= place.longitude()
          && place.longitude() <= east;
    }
  }
}
