package nl.leerroute.gateway.supply;

import java.util.List;

/** A record that waits for a correction. */
public record Waiting(String id, String where, String title, List<Complaint> complaints) {

  /** A record with what it says. */
  public record Open(Waiting record, Cells cells) {}
}
