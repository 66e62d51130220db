package nl.leerroute.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerroute.matching.PublishedWords;
import nl.leerroute.matching.offer.Offer;
import org.junit.jupiter.api.Test;

class ReadingOffersTest {

  @Test
  void whatTwoOffersSayAlikeIsInMemoryOnce() {
    ReadingOffers reading = new ReadingOffers();
    Offer one = reading.read(PublishedWords.offer("a", LocalDate.of(2027, 1, 4), "urn:x:weld"));
    Offer other =
        reading.read(
            PublishedWords.offer(
                "b", LocalDate.parse("2027-01-04"), new String("urn:x:weld".toCharArray())));

    assertThat(other.provider()).isSameAs(one.provider());
    assertThat(other.teaches()).isSameAs(one.teaches());
    assertThat(other.price()).isSameAs(one.price());
    assertThat(other.offerings().getFirst().start()).isSameAs(one.offerings().getFirst().start());
    assertThat(other.title()).isNotEqualTo(one.title());
  }
}
