/** Proof on the real database that ledgers are kept as the domain expects it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.mongo;
