/** What readers say is wrong with a scheme, on its way to whoever can mend it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.remarks;
