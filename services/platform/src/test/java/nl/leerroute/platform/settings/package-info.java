/** Proof of what a start says and does. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.settings;
