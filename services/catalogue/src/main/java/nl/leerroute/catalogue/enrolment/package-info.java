/** From route to seat: somebody asks for a place, a provider answers, and a proof says so. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.enrolment;
