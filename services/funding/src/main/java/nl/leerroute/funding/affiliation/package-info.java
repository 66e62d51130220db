/** Which employers are affiliated with a fund, by the fund's own list. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.affiliation;
