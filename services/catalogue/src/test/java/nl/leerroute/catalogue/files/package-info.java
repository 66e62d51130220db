/** What people send, taken apart. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.files;
