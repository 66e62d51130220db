package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Form;
import org.junit.jupiter.api.Test;

class TravelTest {

  private static final LocalDate START = LocalDate.of(2027, 2, 1);

  @Test
  void goesThereAndBackOnceForEveryDayOfLessons() {
    assertThat(estimated(AnOffer.called("a").taking(10, 8), 15))
        .contains(new Travel(10, 300, 6_900, 450));
    assertThat(estimated(AnOffer.called("a").taking(10, 15), 15).orElseThrow().trips())
        .as("what is left of the hours is study at home")
        .isEqualTo(10);
    assertThat(estimated(AnOffer.called("a").taking(10, 16), 15).orElseThrow().trips())
        .isEqualTo(20);
    assertThat(estimated(AnOffer.called("a").taking(2, 60), 15).orElseThrow().trips())
        .as("nobody goes more than five days a week")
        .isEqualTo(10);
  }

  @Test
  void goesHalfAsOftenToWhatIsPartlyOnline() {
    assertThat(estimated(AnOffer.called("a").inForm(Form.BLENDED).taking(9, 8), 15))
        .hasValueSatisfying(travel -> assertThat(travel.trips()).isEqualTo(5));
  }

  @Test
  void costsWhatTheDistanceCostsWhateverTheProviderThinks() {
    assertThat(estimated(AnOffer.called("a").taking(10, 8).withTravel(40), 15))
        .hasValueSatisfying(travel -> assertThat(travel.cents()).isEqualTo(6_900));
  }

  @Test
  void isNothingToSayOfWhereNobodyTravels() {
    assertThat(estimated(AnOffer.called("a").inForm(Form.ONLINE), 0)).isEmpty();
  }

  private static Optional<Travel> estimated(AnOffer offer, int kilometres) {
    Run run = Run.free(Optional.empty(), Math.toIntExact(START.toEpochDay()), kilometres);
    return Travel.of(new Step(offer.made(), run, START));
  }
}
