package nl.leerroute.gateway.taxonomies;

import java.util.List;

/**
 * What became of a list, row by row.
 *
 * @param refused the rows that were not taken, with their reasons
 */
public record TakenList(
    int taken, int changed, int unchanged, int removed, List<Report.Remark> refused) {}
