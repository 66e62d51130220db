package nl.leerroute.gateway.enrolments;

import java.util.List;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Places that employers ask for people who work there; nobody's profile has a part in it. */
public interface EmployerSeats {

  /** The newest first. */
  Mono<List<Enrolment>> of(String employer, Visitor itself);

  /** Empty when there is none, or it is another employer's. */
  Mono<Enrolment> find(String employer, String id, Visitor itself);

  Mono<Answered> ask(String employer, EmployeeSeat seat, Visitor itself);

  /**
   * @param answer ACCEPT, DECLINE or WITHDRAW
   */
  Mono<Answered> answer(String employer, String id, String answer, Visitor itself);
}
