package nl.leerroute.platform.stream;

/** Something that we depend on is down: the batch waits, with whatever is in it. */
final class Down extends Stopped {

  Down(RuntimeException failure) {
    super(0, failure);
  }
}
