/** How long what people told is kept, and that it goes afterwards. */
@NullMarked
package nl.leerroute.intake.retention;

import org.jspecify.annotations.NullMarked;
