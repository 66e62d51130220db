package nl.leerroute.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizesTest {

  @Test
  void options_stand_anywhere_among_the_names_of_measurements() {
    List<String> arguments = new ArrayList<>(List.of("consume", "--rounds", "3", "project"));
    assertThat(Sizes.takenFrom(arguments).rounds()).isEqualTo(3);
    assertThat(arguments).containsExactly("consume", "project");
  }

  @Test
  void what_is_not_said_is_as_usual() {
    assertThat(Sizes.takenFrom(new ArrayList<>())).isEqualTo(Sizes.takenFrom(of("guards")));
  }

  @Test
  void an_option_without_a_number_above_zero_and_an_unknown_one_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sizes.takenFrom(of("--bulk", "0")))
        .withMessageContaining("--bulk");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sizes.takenFrom(of("--rounds")))
        .withMessageContaining("--rounds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sizes.takenFrom(of("--fast")))
        .withMessageContaining("--fast");
  }

  private static List<String> of(String... arguments) {
    return new ArrayList<>(List.of(arguments));
  }
}
