package nl.leerroute.funding.reference;

import nl.leerroute.schemes.fact.Sbi;

/**
 * A collective agreement that a worker can name.
 *
 * @param sector SBI section letter; {@code -} for none in particular
 * @param fund the training fund that the agreement pays to; {@code -} when it has none or we do not
 *     know it
 */
public record Cao(String code, String name, String sector, String fund) {

  public Cao {
    if (!sector.equals("-") && !Sbi.isCode(sector)) {
      throw new IllegalArgumentException("Not an SBI section: " + sector);
    }
  }
}
