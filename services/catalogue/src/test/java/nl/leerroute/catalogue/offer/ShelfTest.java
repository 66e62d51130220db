package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerroute.catalogue.memory.SomeOffers;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private final Offer two = SomeOffers.withPlaces("lassen", 2);
  private final Run run = two.runs().getFirst();

  @Test
  void whoGetsAPlaceLeavesOneLess() {
    Shelf shelf = Shelf.EMPTY.seated(run.id(), "ann").seated(run.id(), "ann");

    assertThat(shelf.placesLeft(run)).isEqualTo(OptionalInt.of(1));
    assertThat(shelf.isFull(run)).isFalse();
    assertThat(shelf.seated(run.id(), "bob").isFull(run)).isTrue();
    assertThat(shelf.left("ann")).isEqualTo(Shelf.EMPTY);
  }

  @Test
  void whoMovesToAnotherRunLeavesTheFirst() {
    Shelf shelf = Shelf.EMPTY.seated("other", "ann").seated(run.id(), "ann");

    assertThat(shelf.seats()).isEqualTo(Map.of(run.id(), Set.of("ann")));
  }

  @Test
  void placesAreNeverBelowZeroAndUnknownOnesStayUnknown() {
    Shelf shelf = Shelf.EMPTY.seated(run.id(), "a").seated(run.id(), "b").seated(run.id(), "c");

    assertThat(shelf.placesLeft(run)).isEqualTo(OptionalInt.of(0));
    assertThat(shelf.placesLeft(SomeOffers.withPlaces("x", null).runs().getFirst())).isEmpty();
  }

  @Test
  void aSourceThatRepeatsItselfHasNotCountedAndOneThatGivesAnotherNumberHas() {
    Shelf shelf = Shelf.EMPTY.seated(run.id(), "ann");

    assertThat(shelf.recounted(two, two).placesLeft(run)).isEqualTo(OptionalInt.of(1));
    Offer counted = SomeOffers.withPlaces("lassen", 1);
    assertThat(shelf.recounted(two, counted).placesLeft(counted.runs().getFirst()))
        .isEqualTo(OptionalInt.of(1));
  }
}
