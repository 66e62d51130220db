package nl.leerroute.platform.stream;

/** Gives access to the collections of views of this service. */
public final class Projections {

  public <T> Projection<T> of(String collection, Class<T> view) {
    return new Projection<>();
  }
}
