/** Tests of what pages stand on, apart from a running gateway. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.http;
