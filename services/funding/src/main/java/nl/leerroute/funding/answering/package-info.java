/** What schemes answer to one person on one day, in the past as well. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.answering;
