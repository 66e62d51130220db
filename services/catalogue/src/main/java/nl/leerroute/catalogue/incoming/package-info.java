/**
 * Records as they come in from outside: read field by field, with a reason for what is not taken.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.incoming;
