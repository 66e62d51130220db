package nl.leerroute.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What each part is told through its environment. */
final class Settings {

  private static final String HERE = "127.0.0.1";

  private final Path project;
  private final DataDirectory data;
  private final int basePort;
  private final Secrets secrets;
  private final GatewayKey gatewayKey;

  Settings(Path project, DataDirectory data, int basePort) {
    this.project = project;
    this.data = data;
    this.basePort = basePort;
    this.secrets = Secrets.of(data);
    this.gatewayKey = GatewayKey.of(data);
  }

  String url(Part part) {
    return "http://" + address(part);
  }

  private String address(Part part) {
    return HERE + ":" + port(part);
  }

  int port(Part part) {
    return part.port(basePort);
  }

  Secrets secrets() {
    return secrets;
  }

  Map<String, String> environment(Part part) {
    Map<String, String> environment =
        new HashMap<>(
            switch (part) {
              case DATABASE -> database();
              case BROKER -> broker();
              case IDENTITY -> identity();
              case INTAKE -> intake();
              case CATALOGUE -> catalogue();
              case FUNDING -> funding();
              case MATCHING, INSIGHTS -> service(part);
              case GATEWAY -> gateway();
            });
    // Otherwise every thread may keep an arena of native memory to itself.
    environment.put("MALLOC_ARENA_MAX", "2");
    return environment;
  }

  /** Name of a setting of one of the two servers. */
  static String name(Part server, String setting) {
    return "LEERROUTE_" + server.name() + "_" + setting;
  }

  private Map<String, String> database() {
    return Map.of(
        name(Part.DATABASE, "DIRECTORY"), data.of(Part.DATABASE).toString(),
        name(Part.DATABASE, "PORT"), Integer.toString(port(Part.DATABASE)));
  }

  private Map<String, String> broker() {
    return Map.of(
        name(Part.BROKER, "DIRECTORY"), data.of(Part.BROKER).toString(),
        name(Part.BROKER, "PORT"), Integer.toString(port(Part.BROKER)),
        name(Part.BROKER, "CONTROLLERPORT"), Integer.toString(Part.controllerPort(basePort)));
  }

  private Map<String, String> identity() {
    Map<String, String> environment = new HashMap<>(server(Part.IDENTITY));
    environment.put("LEERROUTE_IDENTITY_ISSUER", url(Part.IDENTITY));
    environment.put("LEERROUTE_IDENTITY_GATEWAYURL", url(Part.GATEWAY));
    environment.put("LEERROUTE_IDENTITY_GATEWAYSECRET", secrets.gateway());
    environment.put("LEERROUTE_IDENTITY_OPERATORSECRET", secrets.operator());
    environment.put("LEERROUTE_IDENTITY_DEMOPASSWORD", secrets.demoPassword());
    environment.put(
        "LEERROUTE_IDENTITY_SIGNINGKEY", data.secret("identity-signing.jwks").toString());
    return environment;
  }

  private Map<String, String> service(Part part) {
    Map<String, String> environment = new HashMap<>(server(part));
    environment.put("LEERROUTE_KAFKA_BOOTSTRAPSERVERS", address(Part.BROKER));
    environment.put("LEERROUTE_MONGODB_URI", "mongodb://" + address(Part.DATABASE));
    environment.put("LEERROUTE_IDENTITY_ISSUER", url(Part.IDENTITY));
    environment.put("LEERROUTE_TOKENS_VERIFICATIONKEYS", gatewayKey.verification().toString());
    return environment;
  }

  private Map<String, String> intake() {
    Map<String, String> environment = service(Part.INTAKE);
    environment.put("LEERROUTE_INTAKE_PLACES", places());
    return environment;
  }

  private Map<String, String> catalogue() {
    Map<String, String> environment = service(Part.CATALOGUE);
    environment.put("LEERROUTE_CATALOGUE_PLACES", places());
    return environment;
  }

  private Map<String, String> funding() {
    Map<String, String> environment = service(Part.FUNDING);
    environment.put("LEERROUTE_FUNDING_ACCOUNTKEY", secrets.accounts());
    return environment;
  }

  private String places() {
    return demo("places.csv");
  }

  private String demo(String file) {
    return project.resolve("infra/local/demo").resolve(file).toString();
  }

  private Map<String, String> gateway() {
    Map<String, String> environment = service(Part.GATEWAY);
    environment.put("LEERROUTE_TOKENS_SIGNINGKEY", gatewayKey.signing().toString());
    environment.put("LEERROUTE_IDENTITY_GATEWAYSECRET", secrets.gateway());
    environment.put("LEERROUTE_INTAKE_URL", url(Part.INTAKE));
    environment.put("LEERROUTE_CATALOGUE_URL", url(Part.CATALOGUE));
    environment.put("LEERROUTE_FUNDING_URL", url(Part.FUNDING));
    environment.put("LEERROUTE_INSIGHTS_URL", url(Part.INSIGHTS));
    environment.put("LEERROUTE_GATEWAY_ADVICEDESKS", demo("advice-desks.json"));
    return environment;
  }

  private Map<String, String> server(Part part) {
    return Map.of("SERVER_ADDRESS", HERE, "SERVER_PORT", Integer.toString(port(part)));
  }
}
