/** Files as people and their programs really make them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.files;
