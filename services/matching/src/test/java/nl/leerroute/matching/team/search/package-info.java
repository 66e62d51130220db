@NullMarked
package nl.leerroute.matching.team.search;

import org.jspecify.annotations.NullMarked;
