package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.planning.RouteSet.Remainder;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Text;
import org.junit.jupiter.api.Test;

class PartsOfAWholeTest {

  @Test
  void aStepThatIsAPartSaysOfWhatAndWhatIsLeft() {
    Remainder left = afterWounds(whole(), part("typing", 200), part("washing", 300));

    assertThat(left.whole().id()).isEqualTo("whole");
    assertThat(ids(left.needed())).containsExactlyInAnyOrder("typing", "washing");
    assertThat(left.elsewhere()).extracting(Text::en).containsExactly("welding");
  }

  @Test
  void whatCanBeProvenIsNotLeft() {
    AWorld world = AWorld.offering(wounds(), whole(), part("typing", 200), part("washing", 300));

    assertThat(
            ids(after(world, Planned.aNurseToBe().having(Evidence.VALIDATED, "typing")).needed()))
        .containsExactly("washing");
    assertThat(ids(after(world, Planned.aNurseToBe().having(Evidence.CLAIMED, "typing")).needed()))
        .containsExactlyInAnyOrder("typing", "washing");
  }

  @Test
  void ofTwoPartsThatTeachTheSameOnlyTheCheaperOneIsNeeded() {
    Remainder left =
        afterWounds(
            whole(),
            part("typing", 200),
            AnOffer.called("dear").teaching("typing").costing(900).partOf("whole"));

    assertThat(ids(left.needed())).containsExactly("typing");
  }

  @Test
  void onePartThatTeachesAllTheRestIsEnough() {
    Remainder left =
        afterWounds(
            whole(),
            part("typing", 20),
            part("washing", 30),
            AnOffer.called("rest").teaching("typing", "washing", "welding").partOf("whole"));

    assertThat(ids(left.needed())).containsExactly("rest");
    assertThat(left.elsewhere()).isEmpty();
  }

  @Test
  void aPartOfWhatNobodyOffersNowIsJustACourse() {
    RouteSet routes = AWorld.offering(wounds()).routesFor(Planned.aNurseToBe());

    assertThat(best(routes, Aim.CHEAPEST).steps().getFirst().partOf()).isEmpty();
  }

  private static Remainder afterWounds(AnOffer... others) {
    List<AnOffer> all = new ArrayList<>(List.of(others));
    all.add(wounds());
    return after(AWorld.offering(all.toArray(AnOffer[]::new)), Planned.aNurseToBe());
  }

  private static Remainder after(AWorld world, AProfile person) {
    return best(world.routesFor(person), Aim.CHEAPEST).steps().getFirst().partOf().orElseThrow();
  }

  private static AnOffer whole() {
    return AnOffer.called("whole")
        .teaching("wounds", "typing", "washing", "welding")
        .costing(9_000)
        .starting(inWeeks(10));
  }

  private static AnOffer wounds() {
    return AnOffer.called("wounds").teaching("wounds").starting(inWeeks(4)).partOf("whole");
  }

  private static AnOffer part(String skill, long euros) {
    return AnOffer.called(skill)
        .teaching(skill)
        .costing(euros)
        .starting(inWeeks(12))
        .partOf("whole");
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(Offer::id).toList();
  }
}
