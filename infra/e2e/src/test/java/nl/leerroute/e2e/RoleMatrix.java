package nl.leerroute.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may ask what, a line for each route: {@code service METHOD /path: ROLE ROLE}.
 *
 * <p>{@code EVERYBODY} may without saying who it is, {@code ACCOUNTS} are all who have logged in,
 * {@code ROLES} all who have a token of whatever role.
 */
final class RoleMatrix {

  static final String EVERYBODY = "EVERYBODY";
  static final List<String> WITH_ACCOUNT =
      List.of("WORKER", "EMPLOYER", "FUND_OFFICER", "PROVIDER", "ADVISER", "ANALYST", "OPERATOR");
  static final List<String> WITH_TOKEN =
      Stream.concat(Stream.of("VISITOR"), WITH_ACCOUNT.stream()).toList();

  private static final Path FILE =
      RunningSystem.PROJECT.resolve("infra/e2e/src/test/resources/roles.txt");

  private final Map<Route, Set<String>> lines;

  private RoleMatrix(Map<Route, Set<String>> lines) {
    this.lines = lines;
  }

  static RoleMatrix read() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return new RoleMatrix(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(
                  Collectors.toMap(
                      RoleMatrix::route,
                      RoleMatrix::roles,
                      (one, other) -> {
                        throw new IllegalStateException("a route has two lines");
                      },
                      TreeMap::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Route route(String line) {
    String[] parts = line.substring(0, line.lastIndexOf(": ")).split(" ", 3);
    return new Route(parts[0], parts[1], parts[2]);
  }

  private static Set<String> roles(String line) {
    return Arrays.stream(line.substring(line.lastIndexOf(": ") + 2).split(" ", -1))
        .flatMap(
            word ->
                switch (word) {
                  case "ACCOUNTS" -> WITH_ACCOUNT.stream();
                  case "ROLES" -> WITH_TOKEN.stream();
                  case EVERYBODY -> Stream.concat(Stream.of(EVERYBODY), WITH_TOKEN.stream());
                  default -> Stream.of(word);
                })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<Route> routes() {
    return lines.keySet();
  }

  List<Route> of(String service) {
    return routes().stream().filter(route -> route.service().equals(service)).toList();
  }

  boolean allows(Route route, String role) {
    return lines.getOrDefault(route, Set.of()).contains(role);
  }
}
