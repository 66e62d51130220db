/** Pots as officers set them up, and what time alone does to them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.pot;
