/** Funding over HTTP. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.http;
