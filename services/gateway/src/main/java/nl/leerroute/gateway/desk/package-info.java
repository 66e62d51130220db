/** The desk of a fund: its money, and the applications about which people decide. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.desk;
