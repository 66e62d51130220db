package nl.leerroute.funding.ledger;

class LedgersInMemoryTest extends LedgersContract {

  private final LedgersInMemory ledgers = new LedgersInMemory();

  @Override
  protected Ledgers ledgers() {
    return ledgers;
  }
}
