@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.applying;
