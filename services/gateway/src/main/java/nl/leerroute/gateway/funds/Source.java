package nl.leerroute.gateway.funds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a rule was read.
 *
 * @param law it is the text of the law itself
 */
public record Source(String address, boolean law) {

  /** The name of the site, such as duo.nl; the address itself when it has none. */
  public String site() {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host)
          .orElse(address);
    } catch (URISyntaxException _) {
      return address;
    }
  }

  /** Whether one can go there. */
  public boolean isOnline() {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
