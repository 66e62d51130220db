package nl.leerroute.catalogue.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.offer.Audience;
import nl.leerroute.catalogue.offer.Effort;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Formality;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.Learning;
import nl.leerroute.catalogue.offer.Length;
import nl.leerroute.catalogue.offer.Links;
import nl.leerroute.catalogue.offer.Nature;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.offer.Provenance;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Regulation;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Vat;
import nl.leerroute.catalogue.offer.Wording;
import org.jspecify.annotations.Nullable;

/** Offers of which a test needs little. */
public final class SomeOffers {

  private SomeOffers() {}

  /** An offer with one run. */
  public static Offer withPlaces(String id, @Nullable Integer places) {
    return new Offer(
        new OfferId(id),
        new Provider("vonk", "De Vonk"),
        new Wording("Lassen", "Welding"),
        new Wording("Een dag.", "A day."),
        new Nature(
            Kind.ADVICE, Formality.INFORMAL, Length.SHORT, Set.of(Form.ONLINE), null, null, false),
        new Learning(Set.of(), null, null, null),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Effort(1, 1, 1),
        new Price(0, 0, 0, 0, Vat.EXEMPT),
        List.of(new Run(id + "-1", LocalDate.of(2027, 3, 1), null, null, Set.of(), "nl", places)),
        false,
        new Regulation(null, null, null),
        new Audience(null, Set.of(), Set.of(), Set.of()),
        Set.of(),
        null,
        new Links(null, null),
        null,
        new Provenance("test", LocalDate.of(2026, 11, 20), false));
  }
}
