/** Sends mail. */
@NullMarked
package nl.leerroute.intake.client;

import org.jspecify.annotations.NullMarked;
