/** How schemes stand on a day. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.overview;
