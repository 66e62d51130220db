package nl.leerroute.gateway.http;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.web.reactive.result.view.Rendering;

/** Where a page can send somebody on to. */
final class Places {

  private Places() {}

  /** The address itself when it is a path of this site; otherwise the home page. */
  static String withinSite(String address) {
    try {
      URI uri = new URI(address);
      boolean own =
          uri.getScheme() == null
              && uri.getRawAuthority() == null
              && address.startsWith("/")
              && !address.startsWith("//")
              && !address.contains("\\");
      return own ? address : "/";
    } catch (URISyntaxException _) {
      return "/";
    }
  }

  /** Sends on with 303, so that going back does not send the form again. */
  static Rendering goTo(String path) {
    return Rendering.redirectTo(path).status(org.springframework.http.HttpStatus.SEE_OTHER).build();
  }
}
