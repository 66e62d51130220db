package nl.leerroute.gateway.http;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Who helps with what must be solved before somebody can learn; no course is named here. */
@Controller
final class OtherHelpPages {

  @GetMapping(Way.OTHER_FIRST)
  Rendering all() {
    return Rendering.view("help").modelAttribute("helpers", OtherHelp.values()).build();
  }
}
