@NullMarked
package nl.leerroute.matching.team;

import org.jspecify.annotations.NullMarked;
