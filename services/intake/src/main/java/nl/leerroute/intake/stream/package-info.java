/** What intake tells others and hears from them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.stream;
