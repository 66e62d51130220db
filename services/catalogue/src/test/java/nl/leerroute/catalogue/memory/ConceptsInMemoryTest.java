package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.taxonomy.Concepts;

class ConceptsInMemoryTest implements ConceptsContract {

  private final Concepts concepts = new ConceptsInMemory();

  @Override
  public Concepts concepts() {
    return concepts;
  }
}
