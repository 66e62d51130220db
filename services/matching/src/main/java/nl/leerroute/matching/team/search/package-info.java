/** How many people of each group follow which courses, in numbers: no course, firm or word. */
@NullMarked
package nl.leerroute.matching.team.search;

import org.jspecify.annotations.NullMarked;
