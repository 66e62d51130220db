/**
 * What services say to each other: the topics, the facts on them, and the words they share.
 *
 * <p>Payloads are JSON of these records. The producer writes exactly what stands here; a reader
 * ignores what it does not know. The version of a fact travels in its envelope ({@code
 * ce_sequence}), not in the payload.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.contracts;
