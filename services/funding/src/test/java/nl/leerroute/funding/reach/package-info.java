@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.reach;
