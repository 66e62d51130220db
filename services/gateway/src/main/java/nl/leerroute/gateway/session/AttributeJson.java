package nl.leerroute.gateway.session;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Attributes as JSON; of objects, only those that security keeps in sessions come back. */
final class AttributeJson {

  private static final Logger LOG = LoggerFactory.getLogger(AttributeJson.class);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModules(
              SecurityJacksonModules.getModules(
                  AttributeJson.class.getClassLoader(),
                  BasicPolymorphicTypeValidator.builder().allowIfSubType(DefaultCsrfToken.class)))
          .build();

  String write(Object attribute) {
    return mapper.writeValueAsString(attribute);
  }

  /** Empty for what another version of this program wrote and this one cannot read. */
  Optional<Object> read(String text) {
    try {
      return Optional.of(mapper.readValue(text, Object.class));
    } catch (JacksonException unreadable) {
      LOG.warn("an attribute of a session is let go: {}", unreadable.getOriginalMessage());
      return Optional.empty();
    }
  }
}
