package nl.leerroute.funding.memory;

import nl.leerroute.funding.affiliation.Affiliations;
import nl.leerroute.funding.affiliation.AffiliationsContract;

class AffiliationsInMemoryTest extends AffiliationsContract {

  private final Affiliations affiliations = new AffiliationsInMemory();

  @Override
  protected Affiliations affiliations() {
    return affiliations;
  }
}
