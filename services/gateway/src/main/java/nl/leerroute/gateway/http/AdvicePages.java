package nl.leerroute.gateway.http;

import nl.leerroute.gateway.advice.AdviceDesks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where somebody who does not know what to choose can talk to a person. */
@Controller
final class AdvicePages {

  private final AdviceDesks desks;

  AdvicePages(AdviceDesks desks) {
    this.desks = desks;
  }

  @GetMapping("/advies")
  Rendering all() {
    return Rendering.view("advice").modelAttribute("desks", desks.all()).build();
  }
}
