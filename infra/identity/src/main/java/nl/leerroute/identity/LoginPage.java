package nl.leerroute.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The form on which people log in. */
@Controller
final class LoginPage {

  private final Settings settings;

  LoginPage(Settings settings) {
    this.settings = settings;
  }

  @ModelAttribute("accounts")
  List<Account> accounts() {
    return Account.DEMO;
  }

  @GetMapping(Pages.LOGIN)
  String form(
      @RequestParam(defaultValue = "false") boolean wrong,
      @SessionAttribute(name = WrongPassword.TYPED_NAME, required = false) @Nullable String name,
      Model model) {
    model.addAttribute("wrong", wrong);
    model.addAttribute("name", name);
    return "login";
  }

  @GetMapping("/")
  String home() {
    return "redirect:" + settings.gatewayUrl();
  }
}
