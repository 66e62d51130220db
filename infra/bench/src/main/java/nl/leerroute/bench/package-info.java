/**
 * Measurements whose figures the issues and the README name, each with its peer in the same run.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.bench;
