package nl.leerroute.identity;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page lead back to Leerroute. */
@ControllerAdvice
final class GatewayAddress {

  private final String url;

  GatewayAddress(String url) {
    this.url = url;
  }

  @ModelAttribute("gateway")
  String gateway() {
    return url;
  }
}
