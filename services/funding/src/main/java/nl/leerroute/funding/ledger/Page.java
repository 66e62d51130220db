package nl.leerroute.funding.ledger;

import java.util.List;

/** A stretch of a line as it is stored: it only grows, and what stands on it never changes. */
public record Page(String key, List<Place> places) {

  public static final int LENGTH = 500;

  public Page {
    places = List.copyOf(places);
  }
}
