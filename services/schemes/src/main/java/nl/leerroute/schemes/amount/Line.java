package nl.leerroute.schemes.amount;

import nl.leerroute.schemes.Wording;

/** One line of a calculation: what it is, and where it stands after it. */
public record Line(Wording text, long cents) {

  static Line of(String nl, String en, long cents) {
    return new Line(Wording.of(nl, en), cents);
  }
}
