/** What all systems of providers have in common when their offers become ours. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.feed;
