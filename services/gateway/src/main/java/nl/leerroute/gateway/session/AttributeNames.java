package nl.leerroute.gateway.session;

/** Names of attributes as names of fields, in which a point would mean a level down. */
final class AttributeNames {

  private AttributeNames() {}

  static String write(String name) {
    return name.replace('.', '/');
  }

  static String read(String field) {
    return field.replace('/', '.');
  }
}
