/** What people write in cells. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.sheet;
