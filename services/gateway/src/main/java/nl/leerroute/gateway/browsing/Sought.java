package nl.leerroute.gateway.browsing;

import java.time.LocalDate;
import nl.leerroute.gateway.language.Bilingual;

/** What there is under the id of an offer. */
public sealed interface Sought {

  record There(LearningOffer offer) implements Sought {}

  /** It was there until this day. */
  record Ended(Bilingual title, LocalDate on) implements Sought {}

  /** Nothing is known under this id. */
  record Unknown() implements Sought {}
}
