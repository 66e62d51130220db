package nl.leerroute.gateway.answers;

import java.util.List;

/** What intake says to a change. */
public sealed interface Taken {

  record Yes(Profile now) implements Taken {}

  record No(List<Fault> faults) implements Taken {}
}
