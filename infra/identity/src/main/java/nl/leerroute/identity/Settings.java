package nl.leerroute.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The server's settings, complete.
 *
 * @param gatewayUrl without a slash at its end
 */
record Settings(
    String issuer,
    String gatewayUrl,
    String gatewaySecret,
    String operatorSecret,
    String demoPassword,
    Path signingKey) {

  /**
   * Reads all settings.
   *
   * @throws MissingSettings naming every one that is missing
   */
  static Settings of(Environment environment) {
    List<Setting> missing =
        Stream.of(Setting.values())
            .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.property())))
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
    return new Settings(
        read(environment, Setting.LEERROUTE_IDENTITY_ISSUER),
        StringUtils.trimTrailingCharacter(
            read(environment, Setting.LEERROUTE_IDENTITY_GATEWAYURL), '/'),
        read(environment, Setting.LEERROUTE_IDENTITY_GATEWAYSECRET),
        read(environment, Setting.LEERROUTE_IDENTITY_OPERATORSECRET),
        read(environment, Setting.LEERROUTE_IDENTITY_DEMOPASSWORD),
        Path.of(read(environment, Setting.LEERROUTE_IDENTITY_SIGNINGKEY)));
  }

  private static String read(Environment environment, Setting setting) {
    return environment.getRequiredProperty(setting.property());
  }
}
