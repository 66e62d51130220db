package nl.leerroute.funding.memory;

import nl.leerroute.funding.remark.Remarks;
import nl.leerroute.funding.remark.RemarksContract;

class RemarksInMemoryTest extends RemarksContract {

  private final Remarks remarks = new RemarksInMemory();

  @Override
  protected Remarks remarks() {
    return remarks;
  }
}
