package nl.leerroute.intake.profile;

import java.util.List;
import nl.leerroute.intake.place.PlaceTable;
import nl.leerroute.intake.place.Places;

/** Two towns are a world. */
final class TestPlaces {

  static final Places GRONINGEN_AND_MEPPEL =
      PlaceTable.of(
          List.of(
              "pc4,place,municipality,province,region,regionName,latitude,longitude",
              "9711,Groningen,Groningen,Groningen,AM01,Groningen,53.22,6.57",
              "7941,Meppel,Meppel,Drenthe,AM36,Regio Zwolle,52.70,6.19"));

  private TestPlaces() {}
}
