/** Applying for money that is given out here, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.applying;
