package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.provider.Providers;

class ProvidersInMemoryTest implements ProvidersContract {

  private final Providers providers = new ProvidersInMemory();

  @Override
  public Providers providers() {
    return providers;
  }
}
