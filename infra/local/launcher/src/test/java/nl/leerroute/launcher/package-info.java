/** What a person at the terminal may count on. */
@NullMarked
package nl.leerroute.launcher;

import org.jspecify.annotations.NullMarked;
