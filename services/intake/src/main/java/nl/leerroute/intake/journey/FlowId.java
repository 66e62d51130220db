package nl.leerroute.intake.journey;

/** A random name for one way through the stages; only the person's profile knows whose it is. */
public record FlowId(String value) {

  public FlowId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a flow id is not blank");
    }
  }
}
