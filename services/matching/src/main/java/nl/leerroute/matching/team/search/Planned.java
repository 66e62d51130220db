package nl.leerroute.matching.team.search;

/**
 * The best plan that was found in the order of an aim.
 *
 * @param gapPermille by how much a better one could be better on the first level on which that is
 *     not ruled out; 0: there is none
 */
public record Planned(Aim aim, Solution solution, int gapPermille) {}
