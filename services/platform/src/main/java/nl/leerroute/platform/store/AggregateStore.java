package nl.leerroute.platform.store;

/** Gives access to the collections of aggregates of this service. */
public final class AggregateStore {

  public <S> Aggregates<S> of(String collection, Class<S> state) {
    return new Aggregates<>();
  }
}
