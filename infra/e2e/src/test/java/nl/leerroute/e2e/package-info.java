/** The running system as its users and its operators meet it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.e2e;
