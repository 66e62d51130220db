package nl.leerroute.catalogue.offer;

import org.jspecify.annotations.Nullable;

/**
 * What the state has to do with an offer.
 *
 * @param publiclyFunded it pays (bekostigd); absent: not said
 * @param requiredByLaw one may not do certain work without it; absent: not said
 * @param renewalMonths after how many months it must be done again; absent: it does not end
 */
public record Regulation(
    @Nullable Boolean publiclyFunded,
    @Nullable Boolean requiredByLaw,
    @Nullable Integer renewalMonths) {}
