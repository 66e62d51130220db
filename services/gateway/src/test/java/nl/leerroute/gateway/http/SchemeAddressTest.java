package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.funds.Scheme.State;
import nl.leerroute.gateway.funds.SchemeWish;
import nl.leerroute.gateway.funds.Situation;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class SchemeAddressTest {

  private static final SchemeWish ANYTHING =
      new SchemeWish("", Optional.empty(), "", "", "", Set.of());

  @Test
  void whatSomebodyChoseIsRead() {
    assertThat(read("q= stap &voor=JOB_SEEKER&sector=Q&cao=cao-vvt&stand=OPEN&stand=ENDED"))
        .isEqualTo(
            new SchemeWish(
                "stap",
                Optional.of(Situation.JOB_SEEKER),
                "Q",
                "cao-vvt",
                "",
                Set.of(State.OPEN, State.ENDED)));
  }

  @Test
  void whatNobodyCanChooseIsLeftOut() {
    assertThat(read("voor=KING&sector={x}&cao=<b>&stand=MOOI&kleur=rood")).isEqualTo(ANYTHING);
    assertThat(read("")).isEqualTo(ANYTHING);
  }

  @Test
  void whatIsTypedHasAnEnd() {
    assertThat(read("q=" + "x".repeat(500)).words()).hasSize(80);
  }

  private static SchemeWish read(String query) {
    return SchemeAddress.read(
        UriComponentsBuilder.fromPath("/regelingen").query(query).build().getQueryParams());
  }
}
