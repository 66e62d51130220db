/** Versions of schemes: who may publish them, and that they never change. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.scheme;
