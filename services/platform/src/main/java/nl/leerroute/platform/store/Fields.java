package nl.leerroute.platform.store;

/** Names of the fields in an aggregate's document. */
final class Fields {

  static final String ID = "_id";
  static final String VERSION = "version";
  static final String STATE = "state";
  static final String COMMANDS = "commands";
  static final String OUTBOX = "outbox";
  static final String LEASE = "lease";
  static final String ERASED = "erased";

  private Fields() {}
}
