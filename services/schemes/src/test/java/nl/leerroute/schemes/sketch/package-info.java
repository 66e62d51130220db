/** Guarantees of sketches, as tests. */
package nl.leerroute.schemes.sketch;
