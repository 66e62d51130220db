/** Insights: how people flow through the region, in figures that never show a person. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.insights;
