/** Ports in memory, for tests of the domain. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.memory;
