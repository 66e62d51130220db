package nl.leerroute.platform.stream;

import java.util.concurrent.CompletableFuture;

/** A whole topic that this process reads and goes on following. */
public interface Table {

  /** Completes when all that was on the topic at start has been handed to the listener. */
  CompletableFuture<Void> standing();
}
