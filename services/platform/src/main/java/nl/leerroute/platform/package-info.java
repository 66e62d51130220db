/** Mechanisms that every service stands on; no word of the domain. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform;
