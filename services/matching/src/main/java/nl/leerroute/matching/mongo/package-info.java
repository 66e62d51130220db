/** Profiles and route sets in the database. */
@NullMarked
package nl.leerroute.matching.mongo;

import org.jspecify.annotations.NullMarked;
