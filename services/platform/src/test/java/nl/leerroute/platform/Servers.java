package nl.leerroute.platform;

/** A broker and a database that a test can take away and bring back. */
public interface Servers {

  String bootstrapServers();

  String databaseUri();

  void stopBroker();

  void startBroker();

  void stopDatabase();

  void startDatabase();
}
