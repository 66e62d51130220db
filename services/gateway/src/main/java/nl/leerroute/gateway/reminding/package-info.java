/** Reminders by mail, as a person asks for them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.reminding;
