/** Wording in the two languages that people read here. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.language;
