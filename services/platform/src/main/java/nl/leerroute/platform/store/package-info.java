/** Aggregates written once, by compare-and-set, together with what they publish. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.store;
