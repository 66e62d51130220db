package nl.leerroute.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Gives every service the settings it never states, below all others, and stops a start without the
 * settings it cannot do without.
 *
 * <p>A service adds its own required settings under {@code leerroute.required}: the name of the
 * environment variable, and what it means.
 */
final class PlatformDefaults implements EnvironmentPostProcessor, Ordered {

  private static final String FILE = "nl/leerroute/platform/defaults.properties";
  private static final Bindable<Map<String, String>> REQUIRED =
      Bindable.mapOf(String.class, String.class);

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new PropertiesPropertySource(FILE, defaults()));
    Map<String, String> missing = new TreeMap<>();
    for (Entry<String, String> required :
        Binder.get(environment).bind("leerroute.required", REQUIRED).orElse(Map.of()).entrySet()) {
      if (isMissing(environment, required.getKey())) {
        missing.put(required.getKey(), required.getValue());
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
  }

  private static boolean isMissing(ConfigurableEnvironment environment, String variable) {
    String property = variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    return Binder.get(environment).bind(property, String.class).orElse("").isBlank();
  }

  private static java.util.Properties defaults() {
    try {
      return PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After the configuration files of the service were read. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
