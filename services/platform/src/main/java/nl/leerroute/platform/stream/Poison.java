package nl.leerroute.platform.stream;

/** One record of a batch can be used by nobody. */
final class Poison extends Stopped {

  Poison(int index, RuntimeException failure) {
    super(index, failure);
  }
}
