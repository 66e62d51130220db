/** One request for money under a scheme: what is asked, where it stands, and how it came there. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.application;
