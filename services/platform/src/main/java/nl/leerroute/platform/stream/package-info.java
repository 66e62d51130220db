/** Consuming facts: batches, projections, whole tables, and the records nobody can use. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.stream;
