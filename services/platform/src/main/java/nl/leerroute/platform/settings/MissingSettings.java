package nl.leerroute.platform.settings;

import java.util.Map;
import java.util.stream.Collectors;

/** A start that cannot go on, because nobody said where things are. */
final class MissingSettings extends RuntimeException {

  MissingSettings(Map<String, String> meanings) {
    super(
        meanings.entrySet().stream()
            .map(setting -> setting.getKey() + ": " + setting.getValue())
            .collect(Collectors.joining("\n  ", "These settings are missing:\n  ", "")));
  }
}
