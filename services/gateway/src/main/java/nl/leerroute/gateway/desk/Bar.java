package nl.leerroute.gateway.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The money of one pot as a bar, from left to right.
 *
 * @param top distance from the top of the plot
 */
public record Bar(Pot pot, int top, List<Part> parts) {

  public static final int WIDTH = 600;
  public static final int HEIGHT = 56;

  /**
   * @param name reserved, granted, settled or left
   */
  public record Part(String name, long cents, int from, int width) {}

  /** One below the other; a pot that is not in the ledger yet is wholly left. */
  public static List<Bar> of(List<Pot> pots) {
    List<Bar> bars = new ArrayList<>();
    for (Pot pot : pots) {
      bars.add(new Bar(pot, bars.size() * HEIGHT, parts(pot)));
    }
    return bars;
  }

  private static List<Part> parts(Pot pot) {
    Pot.Balance balance = pot.balance().orElse(new Pot.Balance(0, 0, 0, pot.ceilingCents(), 0, 0));
    List<Part> parts = new ArrayList<>();
    add(parts, "settled", balance.settled(), pot.ceilingCents());
    add(parts, "granted", balance.granted(), pot.ceilingCents());
    add(parts, "reserved", balance.reserved(), pot.ceilingCents());
    add(parts, "left", balance.left(), pot.ceilingCents());
    return parts;
  }

  private static void add(List<Part> parts, String name, long cents, long ceiling) {
    int from = parts.isEmpty() ? 0 : parts.getLast().from() + parts.getLast().width();
    int width =
        ceiling <= 0
            ? 0
            : (int)
                Math.min(WIDTH - from, Math.round(WIDTH * (double) Math.max(0, cents) / ceiling));
    parts.add(new Part(name, cents, from, width));
  }
}
