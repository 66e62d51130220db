/** Why a route, a step and an amount are as they are, and what would help, in plain words. */
@NullMarked
package nl.leerroute.matching.explanation;

import org.jspecify.annotations.NullMarked;
