/** Training that several firms of a region want to learn together, and what providers propose. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.groups;
