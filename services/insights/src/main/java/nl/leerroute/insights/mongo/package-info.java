/** Flows and published weeks in the database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.insights.mongo;
