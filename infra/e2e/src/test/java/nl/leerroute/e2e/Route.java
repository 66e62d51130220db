package nl.leerroute.e2e;

import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a service can be asked: read from the methods of its controllers. */
record Route(String service, String method, String path) implements Comparable<Route> {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private static final String BASE = "nl.leerroute";

  /** Of every service, in order. */
  static SortedSet<Route> ofAllServices() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    SortedSet<Route> routes = new TreeSet<>();
    scanner
        .findCandidateComponents(BASE)
        .forEach(
            found ->
                routes.addAll(
                    of(
                        ClassUtils.resolveClassName(
                            java.util.Objects.requireNonNull(found.getBeanClassName()),
                            Route.class.getClassLoader()))));
    return routes;
  }

  private static List<Route> of(Class<?> controller) {
    String service = controller.getPackageName().split("\\.", -1)[2];
    RequestMapping all =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    List<String> bases = all == null ? List.of("") : paths(all);
    return Stream.of(controller.getDeclaredMethods())
        .flatMap(method -> of(service, bases, method))
        .toList();
  }

  private static Stream<Route> of(String service, List<String> bases, Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    return mapping == null
        ? Stream.of()
        : Stream.of(mapping.method())
            .flatMap(
                verb ->
                    paths(mapping).stream()
                        .flatMap(
                            path ->
                                bases.stream()
                                    .map(base -> new Route(service, verb.name(), base + path))));
  }

  /** A mapping that names no path means that of its class. */
  private static List<String> paths(RequestMapping mapping) {
    return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
  }

  /** With something that fits, and names nothing that is there, in the place of each variable. */
  String example() {
    return path.replaceAll("\\{\\w+:\\[[^]]+]\\{36}}", NOBODY)
        .replaceAll("\\{\\w+:\\[[^]]+]\\{\\d+,\\d+}}", "nobody-1")
        .replaceAll("\\{\\w+:([a-z]+)[^}]*}", "$1")
        .replaceAll("\\{\\w+:\\[(\\d)[^}]*}", "$1")
        .replaceAll("\\{\\w+}", "nobody-1");
  }

  boolean namesSomething() {
    return path.matches(".*\\{\\w+(:\\[[^]]+]\\{[\\d,]+})?}.*");
  }

  @Override
  public int compareTo(Route other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return service + " " + method + " " + path;
  }
}
