/** The person for whom routes are planned: skills, goal, situation, limits. */
@NullMarked
package nl.leerroute.matching.profile;

import org.jspecify.annotations.NullMarked;
