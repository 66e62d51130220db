package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.importing.Turns;

class TurnsInMemoryTest implements TurnsContract {

  private final Turns turns = new TurnsInMemory();

  @Override
  public Turns turns() {
    return turns;
  }
}
