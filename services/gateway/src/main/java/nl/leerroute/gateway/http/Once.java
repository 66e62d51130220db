package nl.leerroute.gateway.http;

import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Names what a form asks for, so that the same form sent twice is done once. */
final class Once {

  static final String FIELD = "once";

  private static final String FORM = "[a-f0-9-]{36}";

  private Once() {}

  static String random() {
    return UUID.randomUUID().toString();
  }

  /** Of a form that says nothing readable: it is done each time. */
  static String in(MultiValueMap<String, String> form) {
    String said = Fields.one(form, FIELD);
    return said.matches(FORM) ? said : random();
  }
}
