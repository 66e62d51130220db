/** Being called by an adviser, from both sides. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.calling;
