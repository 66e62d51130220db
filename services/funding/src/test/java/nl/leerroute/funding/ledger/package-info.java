/** Proof that a pot is divided as it was promised, whatever happens to the process that divides. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.ledger;
