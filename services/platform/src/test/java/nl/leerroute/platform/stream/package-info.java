/** Tests of parts of streaming, apart from a running service. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.stream;
