@NullMarked
package nl.leerroute.matching.route;

import org.jspecify.annotations.NullMarked;
