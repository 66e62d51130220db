/** Where somebody can talk to an adviser. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.advice;
