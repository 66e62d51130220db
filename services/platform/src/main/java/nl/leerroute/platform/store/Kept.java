package nl.leerroute.platform.store;

import java.util.Optional;
import nl.leerroute.platform.outbox.Bundle;
import nl.leerroute.platform.outbox.Lease;

/** Where the facts of one write wait to be published. */
sealed interface Kept {

  Kept UNHELD = new InDocument(Optional.empty());

  /**
   * In the outbox of the document itself.
   *
   * @param lease taken with the write; absent: somebody holds the document, or nothing is published
   */
  record InDocument(Optional<Lease> lease) implements Kept {}

  /** With those of other documents, in a bundle that is stored already. */
  record Together(Bundle bundle) implements Kept {}
}
