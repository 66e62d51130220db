/** Reminders by mail, for who wants them: that there is something to see, and never what. */
@NullMarked
package nl.leerroute.intake.reminder;

import org.jspecify.annotations.NullMarked;
