/** What people do with applications: ask, withdraw, claim, object, decide. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.applying;
