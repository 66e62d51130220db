package nl.leerroute.catalogue.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a provider is trusted; only the offers of a listed one reach a route. */
public sealed interface Standing {

  /** Known by name, nobody has looked yet. */
  record Registered() implements Standing {}

  /** Somebody looked: it exists and is what it says. */
  record Checked() implements Standing {}

  record Listed() implements Standing {}

  /**
   * @param appeal absent: the provider has not appealed
   */
  record Suspended(String reason, Instant since, @Nullable Appeal appeal) implements Standing {}

  /** Goes on as part of another one. */
  record Merged(ProviderId into) implements Standing {}

  /** The provider's objection to being suspended. */
  record Appeal(String text, Instant on, @Nullable Denial denial) {}

  /** Why an appeal changed nothing; one that is granted ends the suspension. */
  record Denial(String text, Instant on) {}
}
