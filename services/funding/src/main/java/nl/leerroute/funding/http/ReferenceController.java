package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.funding.reference.Cao;
import nl.leerroute.funding.reference.Caos;
import nl.leerroute.schemes.fact.StatePensionAges;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dated reference data. */
@RestController
class ReferenceController {

  @GetMapping("/caos")
  List<Cao> caos() {
    return Caos.all();
  }

  @GetMapping("/pension-ages")
  PensionAges pensionAges() {
    return new PensionAges(StatePensionAges.KNOWN.cohorts(), StatePensionAges.KNOWN.decidedUpTo());
  }

  /**
   * @param decidedUpTo last day of birth for which the law has decided the age
   */
  record PensionAges(List<StatePensionAges.Cohort> cohorts, LocalDate decidedUpTo) {}
}
