package nl.leerroute.catalogue.connection;

import org.jspecify.annotations.Nullable;

/**
 * How we make ourselves known to a provider's system; the secret itself is never stored here.
 *
 * @param secret name of the secret, which the operator keeps in the settings of the service
 * @param header for a key that is sent under a name of its own; absent: a bearer token
 */
public record Credential(String secret, @Nullable String header) {}
