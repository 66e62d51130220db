package nl.leerroute.intake.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"naam@voorbeeld.nl", " jan.de-boer+leer@mail.voorbeeld.example "})
  void takesWhatPeopleType(String typed) {
    assertThat(MailAddress.written(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "naam",
        "naam@",
        "@voorbeeld.nl",
        "naam@voorbeeld",
        "een@voorbeeld.nl,twee@voorbeeld.nl",
        "naam@voorbeeld.nl\nBcc: ander@voorbeeld.nl",
        "Naam <naam@voorbeeld.nl>"
      })
  void takesNothingThatIsNoAddressOrMoreThanOne(String typed) {
    assertThat(MailAddress.written(typed)).isEmpty();
  }
}
