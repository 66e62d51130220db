/** What a new release of the taxonomy means for what people told before it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.taxonomy;
