/** What people send: archives, sheets and texts with markup, read within bounds. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.files;
