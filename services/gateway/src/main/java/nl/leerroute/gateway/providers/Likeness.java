package nl.leerroute.gateway.providers;

import java.util.List;

/** Two entries that may be one provider, and what they share. */
public record Likeness(Entry one, Entry other, List<String> traits) {

  public record Entry(String id, String name) {}
}
