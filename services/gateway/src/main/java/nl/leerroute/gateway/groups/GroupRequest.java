package nl.leerroute.gateway.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What several firms of a region want to learn together; nobody can tell from it which they are.
 *
 * @param region code of a labour market region
 * @param skill URI
 * @param persons in whole tens
 * @param from day from which on it suits all; empty: any day
 * @param where AT_FIRM, AT_PROVIDER, ONLINE, as far as it was said
 * @param leastCents what the firm that would pay least would pay for one person; empty: not said
 * @param mostCents what the firm that would pay most would pay for one person; empty: not said
 */
public record GroupRequest(
    String region,
    String skill,
    int persons,
    int firms,
    Optional<LocalDate> from,
    List<String> where,
    Optional<Long> leastCents,
    Optional<Long> mostCents) {}
