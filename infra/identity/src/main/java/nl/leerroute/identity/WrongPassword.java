package nl.leerroute.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Brings somebody back to the form, with the name that was typed still in it. */
final class WrongPassword implements AuthenticationFailureHandler {

  static final String TYPED_NAME = "typed-name";
  private static final int LONGEST_NAME = 100;

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String name = request.getParameter("username");
    if (name != null && name.length() <= LONGEST_NAME) {
      request.getSession().setAttribute(TYPED_NAME, name);
    }
    response.sendRedirect(request.getContextPath() + Pages.LOGIN + "?wrong=true");
  }
}
