/**
 * A real Kafka broker and a database that speaks the MongoDB protocol, both on disk and in Java.
 */
@NullMarked
package nl.leerroute.embedded;

import org.jspecify.annotations.NullMarked;
