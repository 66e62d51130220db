/** Schemes and windows in the database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.mongo;
