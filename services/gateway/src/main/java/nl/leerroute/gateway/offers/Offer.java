package nl.leerroute.gateway.offers;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * One offer of a provider.
 *
 * @param starts first days of the dated runs, the soonest first
 */
public record Offer(String offerId, Bilingual title, long priceCents, List<LocalDate> starts) {}
