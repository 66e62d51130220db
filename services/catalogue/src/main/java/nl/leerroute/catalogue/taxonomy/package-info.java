/** Occupations and skills, in releases that are complete or not there at all. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.taxonomy;
