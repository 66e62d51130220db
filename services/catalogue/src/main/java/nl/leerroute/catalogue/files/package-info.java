/** Files that people send: archives and sheets, read within bounds. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.files;
