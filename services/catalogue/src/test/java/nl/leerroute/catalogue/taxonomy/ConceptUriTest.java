package nl.leerroute.catalogue.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptUriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
        "https://data.europa.eu/esco/isco/C2654",
        "urn:s:welding",
        "urn:nl:7",
        "https://x/a_b~c%20d+e#f"
      })
  void anAddressIsReadAsItIs(String text) {
    assertThat(ConceptUri.read(text)).contains(new ConceptUri(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lassen",
        "urn:",
        "https://",
        "ftp://x/a",
        "URN:x",
        "urn:a b",
        "urn:a?b",
        "urn:é",
        "urn:a\n",
        " urn:a"
      })
  void anythingElseIsNone(String text) {
    assertThat(ConceptUri.read(text)).isEmpty();
    assertThatThrownBy(() -> new ConceptUri(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyNeedsMoreThanTwoHundredSignsBehindTheScheme() {
    assertThat(ConceptUri.read("urn:" + "a".repeat(200))).isPresent();
    assertThat(ConceptUri.read("urn:" + "a".repeat(201))).isEmpty();
  }
}
