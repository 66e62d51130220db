package nl.leerroute.catalogue.group;

import java.time.LocalDate;
import java.util.SortedSet;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * What several firms of a region want to learn together; nobody can tell from it which they are.
 *
 * @param persons in whole tens, never fewer than ten
 * @param firms how many there are, at least two
 * @param from day from which on it suits all who said something about it; absent: any day
 * @param where as far as it was said
 * @param leastCents what the firm that would pay least would pay for one person; absent: not said
 * @param mostCents what the firm that would pay most would pay for one person; absent: not said
 */
public record GroupRequest(
    String region,
    ConceptUri skill,
    int persons,
    int firms,
    @Nullable LocalDate from,
    SortedSet<Join.Where> where,
    @Nullable Long leastCents,
    @Nullable Long mostCents) {}
