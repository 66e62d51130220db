package nl.leerroute.catalogue.offer;

import org.jspecify.annotations.Nullable;

/**
 * What else there is to see.
 *
 * @param partOf the larger whole that this is a part of
 * @param website page of the provider about this offer
 */
public record Links(@Nullable OfferId partOf, @Nullable String website) {}
