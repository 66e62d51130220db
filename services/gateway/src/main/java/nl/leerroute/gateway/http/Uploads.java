package nl.leerroute.gateway.http;

import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;

/** Forms with files, which take as long as their sender's line needs. */
final class Uploads {

  static final String RELEASE = "/beheer/taxonomie/release";
  static final String LIST = "/beheer/taxonomie/lijst";
  static final String COURSES = "/aanbieder/bestand";

  static final Set<String> PATHS = Set.of(RELEASE, LIST, COURSES, MemberPages.MEMBERS);

  private Uploads() {}

  /** The type of the form, with what separates its parts. */
  static String form(ServerHttpRequest request) {
    MediaType type = request.getHeaders().getContentType();
    return type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type.toString();
  }

  static Flux<byte[]> bytes(Flux<DataBuffer> content) {
    return content.map(Uploads::bytes);
  }

  static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
