package nl.leerroute.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Puts the demo region into services that run already, somewhere: {@code LoadDemo folder}, with
 * their addresses and the secret of the operator in the environment.
 */
final class LoadDemo {

  private static final int REFUSED = 2;

  public static void main(String[] arguments) {
    try {
      if (!load(Path.of(arguments[0]), System.getenv())) {
        System.exit(1);
      }
    } catch (Refusal | IOException refused) {
      System.err.println(refused.getMessage());
      System.exit(REFUSED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean load(Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    String issuer = needed("LEERROUTE_IDENTITY_ISSUER", environment);
    String secret = needed("LEERROUTE_IDENTITY_OPERATORSECRET", environment);
    Map<Part, String> addresses =
        Map.of(
            Part.CATALOGUE, needed("LEERROUTE_CATALOGUE_URL", environment),
            Part.FUNDING, needed("LEERROUTE_FUNDING_URL", environment));
    Screen screen = new Screen(System.out);
    boolean all =
        new DemoRegion(
                folder,
                new Dates(LocalDate.now(Dates.AMSTERDAM)),
                Rest.asOperator(issuer, secret),
                () -> Rest.asExampleFund(issuer, secret),
                part -> java.util.Objects.requireNonNull(addresses.get(part)),
                screen)
            .load();
    screen.done(all ? "demo region" : "demo region, without the files named above");
    return all;
  }

  private static String needed(String name, Map<String, String> environment) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new Refusal(name + " is missing.");
    }
    return value;
  }

  private LoadDemo() {}
}
