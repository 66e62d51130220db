/** The settings a service reads: what it cannot start without, and defaults it never states. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.settings;
