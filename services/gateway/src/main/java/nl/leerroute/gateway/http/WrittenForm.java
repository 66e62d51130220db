package nl.leerroute.gateway.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form in one line of text, as browsers send it, for a session that keeps only text. */
final class WrittenForm {

  private WrittenForm() {}

  /** Without the token against forgery, which is of one page only. */
  static String of(MultiValueMap<String, String> form) {
    return form.entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf"))
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  static MultiValueMap<String, String> read(String written) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    for (String pair : written.split("&", -1)) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        form.add(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)));
      }
    }
    return form;
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
