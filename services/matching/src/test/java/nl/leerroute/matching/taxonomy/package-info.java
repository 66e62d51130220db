@org.jspecify.annotations.NullMarked
package nl.leerroute.matching.taxonomy;
