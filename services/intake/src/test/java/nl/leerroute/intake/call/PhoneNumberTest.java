package nl.leerroute.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0612345678, +31612345678",
    "06 12 34 56 78, +31612345678",
    "06-12345678, +31612345678",
    "+31 6 1234 5678, +31612345678",
    "+31 (0)6 12345678, +31612345678",
    "0031612345678, +31612345678",
    "(050) 123 45 67, +31501234567",
    "085 123 4567, +31851234567",
    "+380 50 123 45 67, +380501234567",
    "0048 512 345 678, +48512345678"
  })
  void isReadAsPeopleTypeIt(String typed, String number) {
    assertThat(PhoneNumber.written(typed)).hasValue(new PhoneNumber(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "06 1234567",
        "061234567890",
        "0900 1234567",
        "0800 123456",
        "0800123456",
        "112",
        "bel me",
        "0612345678 of 0687654321",
        "+31 900 1234567",
        "+31 06 12345678",
        "+123",
        "jan@voorbeeld.example"
      })
  void whatAnAdviserCannotOrShouldNotCallIsNoNumber(String typed) {
    assertThat(PhoneNumber.written(typed)).isEmpty();
  }
}
