package nl.leerroute.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;

class SheetIdTest {

  @Test
  void theSameCodeOfTwoProvidersIsTwoOffers() {
    assertThat(SheetId.of("vonk", "1")).isEqualTo("vonk.1").isNotEqualTo(SheetId.of("kompas", "1"));
  }

  @Test
  void codesThatLookAlikeStayApart() {
    assertThat(SheetId.of("vonk", "las 1")).isNotEqualTo(SheetId.of("vonk", "las-1"));
    assertThat(SheetId.of("vonk", "café")).isNotEqualTo(SheetId.of("vonk", "cafe"));
  }

  @Test
  void anyCodeMakesAnId() {
    assertThat(OfferId.read(SheetId.of("vonk", "b\u00fcro & <b>" + "x".repeat(300)))).isPresent();
  }
}
