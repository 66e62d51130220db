package nl.leerroute.funding.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.service.FundService;
import nl.leerroute.funding.service.FundServices;
import nl.leerroute.funding.service.ServicesOfFunds;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What funds do besides money: everybody reads it, each fund tells its own. */
@RestController
class ServiceController {

  private static final int MOST = 20;
  private static final int LONGEST = 500;

  private static final Text NAMELESS =
      new Text(
          "Zeg hoe het heet, in het Nederlands en in het Engels.",
          "Say what it is called, in Dutch and English.");
  private static final Text UNTOLD =
      new Text(
          "Zeg wat het is en voor wie, in het Nederlands en in het Engels.",
          "Say what it is and for whom, in Dutch and English.");
  private static final Text TOO_LONG = new Text("Hoogstens 500 tekens.", "At most 500 signs.");
  private static final Text NO_ADDRESS =
      new Text("Een adres begint met https://", "An address starts with https://");
  private static final Text TOO_MANY = new Text("Hoogstens 20 diensten.", "At most 20 services.");

  private final ServicesOfFunds funds;

  ServiceController(ServicesOfFunds funds) {
    this.funds = funds;
  }

  record WordsForm(@Nullable String nl, @Nullable String en) {

    boolean isMissing() {
      return nl == null || en == null || nl.isBlank() || en.isBlank();
    }

    boolean isTooLong() {
      return !isMissing() && Math.max(both().nl().length(), both().en().length()) > LONGEST;
    }

    Wording both() {
      return Wording.of(Objects.requireNonNull(nl).strip(), Objects.requireNonNull(en).strip());
    }
  }

  /**
   * @param website absent: there is none
   */
  record ServiceForm(WordsForm name, WordsForm text, @Nullable String website) {

    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"<>]{3,300}");

    Optional<String> address() {
      return Optional.ofNullable(website).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    FundService service() {
      return new FundService(name.both(), text.both(), address());
    }

    List<FieldProblem> problems(int at) {
      List<FieldProblem> problems = new ArrayList<>();
      words("services[" + at + "].name", name, NAMELESS, problems);
      words("services[" + at + "].text", text, UNTOLD, problems);
      if (address().filter(typed -> !ADDRESS.matcher(typed).matches()).isPresent()) {
        problems.add(
            new FieldProblem("services[" + at + "].website", "unreadable", NO_ADDRESS, List.of()));
      }
      return problems;
    }

    private static void words(
        String field, WordsForm words, Text missing, List<FieldProblem> problems) {
      if (words.isMissing()) {
        problems.add(new FieldProblem(field, "missing", missing, List.of()));
      } else if (words.isTooLong()) {
        problems.add(new FieldProblem(field, "too-long", TOO_LONG, List.of()));
      }
    }
  }

  record ServicesForm(List<ServiceForm> services) {

    List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (services.size() > MOST) {
        problems.add(new FieldProblem("services", "too-many", TOO_MANY, List.of()));
      }
      for (int i = 0; i < services.size(); i++) {
        problems.addAll(services.get(i).problems(i));
      }
      return problems;
    }
  }

  @GetMapping("/funds/{organisation}/services")
  Mono<List<FundService>> of(@PathVariable String organisation) {
    return funds.of(organisation).map(FundServices::services);
  }

  /** All of them, in the place of what there was. */
  @PutMapping("/funds/{organisation}/services")
  Mono<ResponseEntity<Object>> tell(
      @PathVariable String organisation, @RequestBody ServicesForm form, Caller caller) {
    if (!caller.organisation().equals(Optional.of(organisation))) {
      return Mono.just(Replies.notYours(organisation));
    }
    List<FieldProblem> problems = form.problems();
    return problems.isEmpty()
        ? funds
            .keep(
                new FundServices(
                    organisation, form.services().stream().map(ServiceForm::service).toList()))
            .thenReturn(ResponseEntity.noContent().build())
        : Mono.just(MoneyReplies.invalid(problems));
  }
}
