package nl.leerroute.gateway.http;

import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forms with files, which are passed on while they come in.
 *
 * <p>They are read by nobody here, so no token in them can be checked: that a form is one of our
 * own pages' is told by the browser, which no other site can change.
 */
final class Uploads {

  static final String RELEASE = "/beheer/taxonomie/release";
  static final String LIST = "/beheer/taxonomie/lijst";

  static final Set<String> PATHS = Set.of(RELEASE, LIST);

  private Uploads() {}

  /** Fails when the form is another site's. */
  static Mono<Void> ofOwnPage(ServerHttpRequest request) {
    String site = request.getHeaders().getFirst("Sec-Fetch-Site");
    boolean own = site == null ? isOwnOrigin(request) : site.equals("same-origin");
    return own ? Mono.empty() : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
  }

  /** What browsers say that do not tell the site, and those on an address without TLS. */
  private static boolean isOwnOrigin(ServerHttpRequest request) {
    String origin = request.getHeaders().getOrigin();
    String host = request.getHeaders().getFirst("Host");
    return origin != null && host != null && origin.endsWith("://" + host);
  }

  /** The type of the form, with what separates its parts. */
  static String form(ServerHttpRequest request) {
    MediaType type = request.getHeaders().getContentType();
    return type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type.toString();
  }

  static Flux<byte[]> content(ServerHttpRequest request) {
    return request.getBody().map(Uploads::bytes);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
