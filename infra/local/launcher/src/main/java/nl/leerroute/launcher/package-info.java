/** Starts the whole system on one machine, keeps it up, loads the demo region, and stops it. */
@NullMarked
package nl.leerroute.launcher;

import org.jspecify.annotations.NullMarked;
