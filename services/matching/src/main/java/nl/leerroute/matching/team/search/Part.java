package nl.leerroute.matching.team.search;

/**
 * One run as the people of one group follow it.
 *
 * @param run its number: places are counted over all groups
 * @param gives bits of the group's lines
 * @param weeks in which somebody is away for it, ascending
 * @param load hours in each of these weeks that count for what one person can be missed
 * @param cents price and what lost hours cost
 * @param days from today to its end
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(int run, long gives, int hours, int[] weeks, int[] load, long cents, int days) {}
