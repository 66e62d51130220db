/**
 * The relay: publishes what aggregates wrote into their outboxes, or into bundles, in order, at
 * least once.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.outbox;
