package nl.leerroute.gateway.session;

import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.databind.json.JsonMapper;

/** Attributes as JSON; only types that the security modules know come back as objects. */
final class AttributeJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModules(SecurityJacksonModules.getModules(AttributeJson.class.getClassLoader()))
          .build();

  String write(Object attribute) {
    return mapper.writeValueAsString(attribute);
  }

  Object read(String text) {
    return mapper.readValue(text, Object.class);
  }
}
