/** Which schemes leave room for somebody of whom little is known. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.seeking;
