/** Finding an occupation or a skill by the words that people use for it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.finding;
