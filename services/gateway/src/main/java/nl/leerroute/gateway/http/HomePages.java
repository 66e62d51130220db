package nl.leerroute.gateway.http;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are the same for everybody. */
@Controller
final class HomePages {

  @GetMapping("/")
  String home() {
    return "home";
  }

  @GetMapping("/uitgelogd")
  String loggedOut() {
    return "loggedout";
  }

  @GetMapping("/privacy")
  String privacy() {
    return "privacy";
  }
}
