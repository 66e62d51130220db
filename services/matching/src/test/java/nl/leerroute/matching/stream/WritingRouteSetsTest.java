package nl.leerroute.matching.stream;

import static nl.leerroute.matching.AWorld.inWeeks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import org.junit.jupiter.api.Test;

class WritingRouteSetsTest {

  @Test
  void tellsInWhichLanguageTheLessonsOfAStepAre() {
    AnOffer care =
        AnOffer.called("care")
            .teaching("wounds", "medicines")
            .with(inWeeks(10), Optional.empty(), "en");

    RouteSetPublished written =
        WritingRouteSets.write(
            AWorld.offering(care).routesFor(AProfile.wanting("nurse").speaking("en")));

    assertThat(written.routes().getFirst().steps()).extracting(Step::language).containsOnly("en");
  }
}
