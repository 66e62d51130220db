package nl.leerroute.matching.offer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private final Place groningen = new Place("Groningen", "9711", 53.22, 6.57);

  @Test
  void measuresAsTheCrowFlies() {
    assertThat(groningen.kilometresFrom(52.99, 6.56)).as("Assen").isEqualTo(26);
    assertThat(groningen.kilometresFrom(53.22, 6.57)).isZero();
  }

  @Property
  void isAsFarThereAsBack(
      @ForAll @DoubleRange(min = 50, max = 54) double latitude,
      @ForAll @DoubleRange(min = 3, max = 8) double longitude) {
    Place there = new Place("there", "0000", latitude, longitude);

    assertThat(there.kilometresFrom(groningen.latitude(), groningen.longitude()))
        .isEqualTo(groningen.kilometresFrom(latitude, longitude));
  }
}
