package nl.leerroute.identity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can log in.
 *
 * @param name what is typed at login, and the subject of tokens
 * @param fullName how pages address this person
 * @param organisation whose data the person may change; of an adviser the labour-market region
 */
record Account(String name, String fullName, Role role, Optional<String> organisation) {

  /**
   * One invented person per role; their organisations are those of the demo region's data.
   *
   * <p>What an operator does by program, it does as a client.
   */
  static final List<Account> DEMO =
      List.of(
          of("werknemer", "Wietske Dijkstra", Role.WORKER),
          of("werkgever", "Willem Postma", Role.EMPLOYER, "metaalbedrijf-postma"),
          of("fondsmedewerker", "Fenna Hoekstra", Role.FUND_OFFICER, "voorbeeldfonds-zorg"),
          of("aanbieder", "Aaltje Bakker", Role.PROVIDER, "zorgschool-de-blauwe-terp"),
          of("adviseur", "Arjen Veenstra", Role.ADVISER, "am01"),
          of("analist", "Anna Mulder", Role.ANALYST),
          of("beheerder", "Bouke de Vries", Role.OPERATOR));

  private static Account of(String name, String fullName, Role role) {
    return new Account(name, fullName, role, Optional.empty());
  }

  private static Account of(String name, String fullName, Role role, String organisation) {
    return new Account(name, fullName, role, Optional.of(organisation));
  }
}
