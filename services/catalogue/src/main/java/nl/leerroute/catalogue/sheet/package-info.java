/**
 * The sheet in which a small provider tells what it offers: one row for each start, headings in
 * Dutch.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.sheet;
