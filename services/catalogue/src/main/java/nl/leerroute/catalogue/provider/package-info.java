/** Who gives courses, whether they are to be trusted with people, and who of them are one. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.provider;
