package nl.leerroute.gateway.http;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** A page with a form, as new or with what was wrong. */
final class Form {

  private Form() {}

  /** 200 for a new form, 422 when something in it is wrong, 503 when it could not be stored. */
  static Rendering.Builder<?> of(String view, Trouble trouble) {
    HttpStatus status =
        trouble.notStored()
            ? HttpStatus.SERVICE_UNAVAILABLE
            : trouble.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    return Rendering.view(view).status(status).modelAttribute("trouble", trouble);
  }
}
