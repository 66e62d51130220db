/** Programmes as EDU-DEX tells them, read as offers. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.edudex;
