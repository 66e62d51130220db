/** Systems of providers that their offers are pulled from, again and again. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.connection;
