package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.offer.Offers;

class OffersInMemoryTest implements OffersContract {

  private final Offers offers = new OffersInMemory();

  @Override
  public Offers offers() {
    return offers;
  }
}
