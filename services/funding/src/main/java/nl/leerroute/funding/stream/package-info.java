/** Funding on the topics. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.stream;
