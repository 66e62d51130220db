package nl.leerroute.matching.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Succession;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions of schemes and their windows. A version that is not understood is not computed, and
 * still takes its days from lower versions: an old rule never pays where a newer one holds.
 */
final class SchemeTables {

  private static final Logger LOG = LoggerFactory.getLogger(SchemeTables.class);

  private record Version(SchemeRef ref, Validity validity, Optional<SchemeVersion> rule) {}

  private record WindowOf(String scheme, Window window) {}

  private final Map<String, Version> versions = new HashMap<>();
  private final Map<String, WindowOf> windows = new HashMap<>();

  void scheme(Received<SchemePublished> fact) {
    WholeTables.keep(versions, fact, scheme -> Optional.of(version(scheme)));
  }

  void window(Received<WindowPublished> fact) {
    WholeTables.keep(
        windows,
        fact,
        window ->
            Optional.of(window)
                .filter(ReadingSchemes::mayOpen)
                .map(open -> new WindowOf(open.schemeId(), ReadingSchemes.read(open))));
  }

  /** What is understood and holds on some day, with the windows of its scheme. */
  Schemes open() {
    Succession succession = succession();
    Map<String, List<Window>> ofScheme = new HashMap<>();
    windows
        .values()
        .forEach(
            of -> ofScheme.computeIfAbsent(of.scheme(), any -> new ArrayList<>()).add(of.window()));
    List<OpenScheme> open = new ArrayList<>();
    for (Version version : versions.values()) {
      List<Period> held = succession.held(version.ref());
      if (version.rule().isPresent() && !held.isEmpty()) {
        List<Window> own = ofScheme.getOrDefault(version.ref().scheme(), List.of());
        open.add(new OpenScheme(version.rule().get(), own, held));
      }
    }
    return Schemes.of(open);
  }

  private Succession succession() {
    Map<SchemeRef, Validity> published = new TreeMap<>();
    versions.values().forEach(version -> published.put(version.ref(), version.validity()));
    return new Succession(published);
  }

  private static Version version(SchemePublished scheme) {
    Optional<SchemeVersion> rule = ReadingSchemes.read(scheme);
    if (rule.isEmpty()) {
      LOG.warn("{}/{} is not computed here", scheme.schemeId(), scheme.version());
    }
    return new Version(
        new SchemeRef(scheme.schemeId(), scheme.version()), ReadingSchemes.validity(scheme), rule);
  }
}
