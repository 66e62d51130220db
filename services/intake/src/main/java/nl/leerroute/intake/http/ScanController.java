package nl.leerroute.intake.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.scan.Benchmark;
import nl.leerroute.intake.scan.Block;
import nl.leerroute.intake.scan.Scan;
import nl.leerroute.intake.scan.Scanning;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The QuickScan of the caller's firm; another's answers like one that does not exist. */
@RestController
class ScanController {

  static final String SCAN = EmployerController.ONE + "/scan";

  private final Scanning scanning;

  ScanController(Scanning scanning) {
    this.scanning = scanning;
  }

  /**
   * @param benchmark absent: fewer than ten others
   */
  record ScanBody(
      LocalDate on,
      Map<Block, List<Integer>> answers,
      Map<Block, Double> averages,
      @Nullable Benchmark benchmark) {

    static ScanBody of(Scanning.Compared compared) {
      Scan own = compared.own();
      return new ScanBody(
          own.on(), own.answers(), own.averages(), compared.benchmark().orElse(null));
    }
  }

  @GetMapping(SCAN)
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(scanning::of)
        .<ResponseEntity<Object>>map(compared -> ResponseEntity.ok(ScanBody.of(compared)))
        .defaultIfEmpty(Replies.missing());
  }

  /** Takes the place of an earlier one; every statement needs an answer from 1 to 6. */
  @PutMapping(SCAN)
  Mono<ResponseEntity<Object>> take(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable List<Integer>> answers,
      Caller caller) {
    List<Problem> problems = new ArrayList<>();
    Map<Block, List<Integer>> read = read(answers, problems);
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(
            own ->
                problems.isEmpty()
                    ? scanning
                        .take(own, read)
                        .<ResponseEntity<Object>>map(now -> ResponseEntity.ok(ScanBody.of(now)))
                    : Mono.just(Replies.invalid(problems)))
        .defaultIfEmpty(Replies.missing());
  }

  private static Map<Block, List<Integer>> read(
      Map<String, @Nullable List<Integer>> answers, List<Problem> problems) {
    Map<Block, List<Integer>> read = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      List<Integer> given = answers.get(block.name());
      if (given == null
          || given.size() != Scan.STATEMENTS
          || given.stream().anyMatch(answer -> answer < Scan.LEAST || answer > Scan.MOST)) {
        problems.add(unanswered(block));
      } else {
        read.put(block, List.copyOf(given));
      }
    }
    return read;
  }

  private static Problem unanswered(Block block) {
    return new Problem(
        block.name(),
        "missing",
        new Sentence(
            "Kies bij elke zin een getal van 1 tot en met 6.",
            "Choose a number from 1 to 6 for each sentence."),
        List.of("1", "6"));
  }
}
