package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.OfferPublished.Form;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;
import org.junit.jupiter.api.Test;

/** Where no distance is known, it is said why. */
class TravelWordTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Text WORDS = new Text("woorden", "words");

  @Test
  void nobodyTravelsForWhatIsOnlineOrAtTheOwnWork() {
    assertThat(word(Set.of(Form.ONLINE, Form.WORKPLACE))).isEqualTo("money.noTravel");
  }

  @Test
  void lessonsInAClassOfWhichNobodySaidWhereAreSomewhere() {
    assertThat(word(Set.of(Form.BLENDED))).isEqualTo("step.placeUnknown");
    assertThat(word(Set.of(Form.CLASSROOM, Form.WORKPLACE))).isEqualTo("step.placeUnknown");
  }

  private static String word(Set<Form> forms) {
    Route route = new Route("r", Set.of(), 0, DAY, DAY, 4, 0, 0, 0, 0, List.of(step(forms)), WORDS);
    RouteSetPublished set =
        new RouteSetPublished(
            "p",
            1,
            Instant.EPOCH,
            DAY,
            Instant.EPOCH,
            null,
            List.of(route),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return RouteAdvice.of(set, "", Optional.empty()).travelWord(route);
  }

  private static Step step(Set<Form> forms) {
    return new Step(
        "o",
        null,
        WORDS,
        "School",
        OfferPublished.Kind.COURSE,
        forms,
        Set.of(),
        DAY,
        DAY,
        null,
        1,
        4,
        null,
        0,
        null,
        false,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        WORDS);
  }
}
