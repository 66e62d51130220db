package nl.leerroute.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's request for a place has come; without name or contact.
 *
 * @param profileId pseudonym of the person; absent: an employer asks for somebody
 * @param offeringId dated run it is about now; absent: the offer begins at any time
 * @param start first day it is about now: asked, offered instead, or confirmed
 * @param at when it came into this state
 * @param employer organisation that asks for somebody who works there; absent: the person asks
 */
public record EnrolmentAdvanced(
    String enrolmentId,
    @Nullable String profileId,
    String providerId,
    String offerId,
    @Nullable String offeringId,
    LocalDate start,
    State state,
    Instant at,
    @Nullable String employer) {

  public enum State {
    ASKED,
    /** The provider has not answered for some days, and was told that somebody waits. */
    REMINDED,
    OTHER_DATE_OFFERED,
    CONFIRMED,
    REFUSED,
    /** The person did not want the other date. */
    DECLINED,
    WITHDRAWN,
    /** Nobody answered in time. */
    RELEASED
  }
}
