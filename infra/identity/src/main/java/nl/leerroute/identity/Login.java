package nl.leerroute.identity;

import java.io.Serial;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** An account as the login form checks it. */
final class Login extends User {

  @Serial private static final long serialVersionUID = 1;

  private final transient Account account;

  Login(Account account, String encodedPassword) {
    super(account.name(), encodedPassword, AuthorityUtils.NO_AUTHORITIES);
    this.account = account;
  }

  Account account() {
    return account;
  }
}
