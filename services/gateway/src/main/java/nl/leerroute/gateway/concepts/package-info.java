/** Occupations and skills, as people find them by searching. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.concepts;
