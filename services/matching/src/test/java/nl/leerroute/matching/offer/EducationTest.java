package nl.leerroute.matching.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EducationTest {

  @Test
  void nobodyIsKeptOutForWantOfPrimarySchool() {
    assertThat(Education.NONE.givesEntryTo(Education.PRIMARY)).isTrue();
    assertThat(Education.PRIMARY.givesEntryTo(Education.LOWER_SECONDARY)).isFalse();
  }

  @Test
  void havoAndVwoOpenTheSameDoorsAsMbo4() {
    assertThat(Education.UPPER_SECONDARY.givesEntryTo(Education.MBO_4)).isTrue();
    assertThat(Education.MBO_4.givesEntryTo(Education.UPPER_SECONDARY)).isTrue();
  }
}
