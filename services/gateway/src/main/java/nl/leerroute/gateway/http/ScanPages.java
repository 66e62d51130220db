package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.firms.Scan;
import nl.leerroute.gateway.firms.Scans;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The QuickScan: twelve sentences about learning in a firm, and what comes out of them. */
@Controller
final class ScanPages {

  static final String SCAN = FirmPages.FIRM + "/quickscan";

  private final Scans scans;

  ScanPages(Scans scans) {
    this.scans = scans;
  }

  /**
   * @param opnieuw whether somebody wants to fill it in again
   */
  @GetMapping(SCAN)
  Mono<Rendering> show(@RequestParam(defaultValue = "false") boolean opnieuw, Visitor visitor) {
    return scans
        .of(visitor)
        .map(scan -> opnieuw ? form(scan.answers(), Trouble.NONE) : result(scan))
        .defaultIfEmpty(form(Map.of(), Trouble.NONE))
        .onErrorResume(PartnerDown.class, _ -> Mono.just(form(Map.of(), Trouble.NOT_STORED)));
  }

  @PostMapping(SCAN)
  Mono<Rendering> take(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            sent -> {
              Map<String, List<Integer>> answers = answers(sent);
              List<Fault> faults = faults(answers);
              return faults.isEmpty()
                  ? Visits.withFirm(exchange)
                      .flatMap(visitor -> scans.take(answers, visitor))
                      .thenReturn(Places.goTo(SCAN))
                      .onErrorResume(
                          PartnerDown.class, _ -> Mono.just(form(answers, Trouble.NOT_STORED)))
                  : Mono.just(form(answers, new Trouble(faults, false)));
            });
  }

  private static List<Fault> faults(Map<String, List<Integer>> answers) {
    List<Fault> faults = new ArrayList<>();
    for (String block : Scan.BLOCKS) {
      if (answers.getOrDefault(block, List.of()).contains(0)) {
        faults.add(new Fault.Seen(block, "scan"));
      }
    }
    return faults;
  }

  /** What was chosen in each block; 0: nothing. */
  private static Map<String, List<Integer>> answers(MultiValueMap<String, String> sent) {
    Map<String, List<Integer>> answers = new HashMap<>();
    for (String block : Scan.BLOCKS) {
      List<Integer> chosen = new ArrayList<>();
      for (int at = 1; at <= Scan.STATEMENTS; at++) {
        String given = Fields.one(sent, block + "-" + at);
        chosen.add(given.matches("[1-6]") ? Integer.parseInt(given) : 0);
      }
      answers.put(block, chosen);
    }
    return answers;
  }

  private static Rendering form(Map<String, List<Integer>> answers, Trouble trouble) {
    return Form.of("firm/scan", trouble)
        .modelAttribute("blocks", Scan.BLOCKS)
        .modelAttribute("answers", answers)
        .build();
  }

  private static Rendering result(Scan scan) {
    return Rendering.view("firm/scanned")
        .modelAttribute("blocks", Scan.BLOCKS)
        .modelAttribute("scan", scan)
        .build();
  }
}
