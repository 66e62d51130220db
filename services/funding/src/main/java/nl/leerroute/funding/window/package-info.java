/** Windows in which a scheme takes applications, opened and closed by the clock. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.window;
