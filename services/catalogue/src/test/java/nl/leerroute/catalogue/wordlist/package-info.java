@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.wordlist;
