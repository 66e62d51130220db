/** Places in courses: asked by a person, answered by a provider. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.enrolments;
