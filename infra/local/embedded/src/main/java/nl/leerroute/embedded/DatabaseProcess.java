package nl.leerroute.embedded;

/**
 * The database as a process: {@code LEERROUTE_DATABASE_DIRECTORY}, {@code LEERROUTE_DATABASE_PORT}.
 */
public final class DatabaseProcess {

  public static void main(String[] arguments) {
    new ServerProcess("database").start(EmbeddedDatabase::start);
  }

  private DatabaseProcess() {}
}
