package nl.leerroute.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The demo accounts, all with one password. */
final class Accounts implements UserDetailsService {

  private final List<Account> all;
  private final String encodedPassword;

  Accounts(List<Account> all, String encodedPassword) {
    this.all = all;
    this.encodedPassword = encodedPassword;
  }

  /** Capitals and spaces around the name, as telephones put them there, do not matter. */
  @Override
  public Login loadUserByUsername(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .map(account -> new Login(account, encodedPassword))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
