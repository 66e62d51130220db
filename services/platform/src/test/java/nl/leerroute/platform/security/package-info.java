/** Proof of whose word counts. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.security;
