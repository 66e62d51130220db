package nl.leerroute.funding.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.rule.Window.Supply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Windows that live as long as a test, and what the world was told of them. */
public final class WindowsInMemory implements Windows {

  private final Map<String, Announced> windows = new TreeMap<>();
  private final List<String> told = new ArrayList<>();

  @Override
  public Flux<Announced> all() {
    return Flux.fromIterable(List.copyOf(windows.values()));
  }

  @Override
  public Mono<Void> announce(Announced window) {
    return Mono.fromRunnable(
        () -> {
          if (!window.equals(windows.put(window.window().id(), window))) {
            told.add(window.window().id() + " " + window.status());
          }
        });
  }

  public List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public Mono<Void> supply(String window, Supply supply) {
    Announced before = windows.get(window);
    return before == null || before.window().supply() == supply
        ? Mono.empty()
        : announce(new Announced(before.window().supplied(supply), before.status()));
  }
}
