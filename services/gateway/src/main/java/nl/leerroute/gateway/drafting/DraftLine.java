package nl.leerroute.gateway.drafting;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A draft in the list of its fund; what is not written yet is empty.
 *
 * @param published scheme and version that it became; absent: it still is a draft
 */
public record DraftLine(
    String id,
    String schemeId,
    String schemeVersion,
    Bilingual name,
    Instant changedAt,
    Optional<String> published) {}
