/** The library proves itself on cases from the facts of each scheme. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.library;
