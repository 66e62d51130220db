package nl.leerroute.funding;

import nl.leerroute.funding.remark.Remarks;
import nl.leerroute.funding.remark.RemarksContract;

/** Remarks in the database of a running system. */
class KeptRemarksTest extends RemarksContract {

  @Override
  protected Remarks remarks() {
    return FundingSystem.running().part(Remarks.class);
  }
}
