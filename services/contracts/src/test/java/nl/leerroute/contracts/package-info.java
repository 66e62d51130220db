/** Proof that records, schemas, examples and the AsyncAPI document say the same. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.contracts;
