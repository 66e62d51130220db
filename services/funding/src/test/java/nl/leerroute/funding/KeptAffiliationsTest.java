package nl.leerroute.funding;

import nl.leerroute.funding.affiliation.Affiliations;
import nl.leerroute.funding.affiliation.AffiliationsContract;

/** The lists of funds in the database of a running system. */
class KeptAffiliationsTest extends AffiliationsContract {

  @Override
  protected Affiliations affiliations() {
    return FundingSystem.running().part(Affiliations.class);
  }
}
