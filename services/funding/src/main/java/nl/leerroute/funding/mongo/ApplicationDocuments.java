package nl.leerroute.funding.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;
import nl.leerroute.funding.ledger.Page;
import nl.leerroute.platform.store.States;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applications, the pages of their lines, and which of them wait for people. The version of a
 * document is how many decisions or places it has: what has fewer never replaces what has more.
 */
final class ApplicationDocuments {

  private final Projection<Application> applications;
  private final Projection<Page> pages;
  private final Projection<Todo> todos;

  /** Somebody has to decide. */
  record Todo(String pot) {}

  ApplicationDocuments(Projections projections) {
    applications = projections.of("applications", Application.class);
    pages = projections.of("pages", States.packed(Page.class, Map.of()));
    todos = projections.of("todos", Todo.class);
  }

  Mono<Application> find(String id) {
    return applications.find(id).map(Versioned::state);
  }

  Flux<Application> find(Collection<String> ids) {
    return ids.isEmpty() ? Flux.empty() : applications.find(ids).map(Versioned::state);
  }

  Flux<Page> pages(Collection<String> keys) {
    return keys.isEmpty() ? Flux.empty() : pages.find(keys).map(Versioned::state);
  }

  Flux<Application> of(String pot) {
    return applications.all().map(Versioned::state).filter(each -> each.pot().equals(pot));
  }

  Flux<Application> waitingForPeople(String pot) {
    return todos
        .all()
        .filter(todo -> todo.state().pot().equals(pot))
        .map(Versioned::id)
        .buffer(500)
        .concatMap(this::find)
        .filter(each -> each.stage().waitsForPeople());
  }

  /** All at once: none of them counts before the ledger that comes after them. */
  Mono<Void> keep(List<Application> changed, List<Page> longer) {
    return Mono.when(
        pages.taking(longer.stream().map(ApplicationDocuments::received).toList()),
        todos.taking(
            changed.stream()
                .filter(ApplicationDocuments::everWaited)
                .map(ApplicationDocuments::todo)
                .toList()),
        applications.taking(changed.stream().map(ApplicationDocuments::received).toList()));
  }

  private static Received<Page> received(Page page) {
    return new Received<>(page.key(), page.places().size(), Instant.EPOCH, Optional.of(page));
  }

  private static Received<Application> received(Application application) {
    return new Received<>(
        application.id(),
        application.decisions().size(),
        application.decisions().getLast().at(),
        Optional.of(application));
  }

  private static boolean everWaited(Application application) {
    return application.decisions().stream()
        .map(Decision::stage)
        .filter(stage -> !isPassing(application, stage))
        .anyMatch(Stage::waitsForPeople);
  }

  /** What is granted by the rule is reserved first, and waits for nobody. */
  private static boolean isPassing(Application application, Stage stage) {
    return stage instanceof Stage.Reserved && application.ask().verdict() instanceof Verdict.ByRule;
  }

  private static Received<Todo> todo(Application application) {
    return new Received<>(
        application.id(),
        application.decisions().size(),
        application.decisions().getLast().at(),
        Optional.of(new Todo(application.pot()))
            .filter(ignored -> application.stage().waitsForPeople()));
  }
}
