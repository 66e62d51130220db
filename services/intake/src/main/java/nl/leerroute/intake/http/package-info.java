/** What other services and the pages ask of intake. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.http;
