/** Who is on the page, and which profile is theirs. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.visitors;
