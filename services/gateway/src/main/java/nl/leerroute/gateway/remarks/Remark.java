package nl.leerroute.gateway.remarks;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * Somebody says that a scheme is not as it is told.
 *
 * @param about scheme and version, as in its address
 * @param replyTo where an answer can go; absent: none is wanted
 */
public record Remark(
    String id, String about, Bilingual name, String text, Optional<String> replyTo, Instant at) {}
