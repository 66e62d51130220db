/** Everything that can be learned: taken in record by record, each with its outcome. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.offer;
