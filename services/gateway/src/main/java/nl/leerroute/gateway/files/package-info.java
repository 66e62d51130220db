/** Files that an operator puts beside the gateway. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.files;
