package nl.leerroute.catalogue.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCodeTest {

  @Test
  void aCodeIsReadAsItIsPrinted() {
    ProofCode code = ProofCode.random(new SecureRandom());

    assertThat(code.grouped()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    assertThat(ProofCode.read(code.grouped())).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123-4567-89ab-cdef",
        "O123 4567 89AB CDEF",
        " oI23456789abcdef ",
        "0L23456789ABCDEF"
      })
  void aCodeIsReadAsPeopleTypeIt(String typed) {
    assertThat(ProofCode.read(typed)).contains(new ProofCode("0123456789ABCDEF"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123", "0123456789ABCDEU", "0123456789ABCDEF0"})
  void whatIsNoCodeProvesNothing(String typed) {
    assertThat(ProofCode.read(typed)).isEmpty();
  }

  @Test
  void otherPeopleSeeInitialsAtMost() {
    assertThat(new Contact(" Wietske de  Vries", "06-12345678").initials()).isEqualTo("W.D.V.");
    assertThat(new Contact("Wietske", "06-12345678")).hasToString("Contact[...]");
  }
}
