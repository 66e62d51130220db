package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;

class ImportsInMemoryTest implements ImportsContract {

  private final RunsInMemory runs = new RunsInMemory();
  private final OutcomesInMemory outcomes = new OutcomesInMemory();
  private final QuarantineInMemory quarantine = new QuarantineInMemory();

  @Override
  public Runs runs() {
    return runs;
  }

  @Override
  public Outcomes outcomes() {
    return outcomes;
  }

  @Override
  public Quarantine quarantine() {
    return quarantine;
  }
}
