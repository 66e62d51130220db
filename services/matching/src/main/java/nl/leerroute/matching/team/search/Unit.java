package nl.leerroute.matching.team.search;

/**
 * Parts that are followed together or not at all: a course, with what prepares for it before it.
 *
 * @param parts places among the parts of the group, the course itself last
 */
@SuppressWarnings("ArrayRecordComponent")
public record Unit(int[] parts, long gives) {}
