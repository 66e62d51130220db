/** Education as the Open Education API tells it, in its versions 5 and 6, read as offers. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.ooapi;
