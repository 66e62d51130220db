package nl.leerroute.catalogue.memory;

import nl.leerroute.catalogue.connection.Connections;

class ConnectionsInMemoryTest implements ConnectionsContract {

  private final Connections connections = new ConnectionsInMemory();

  @Override
  public Connections connections() {
    return connections;
  }
}
