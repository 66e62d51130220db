package nl.leerroute.gateway;

import org.junit.jupiter.api.AfterEach;

/** A test that takes partners down: the next one finds all of them up again. */
interface Recovering {

  @AfterEach
  default void recover() {
    GatewaySystem.running().awaitRecovery();
  }
}
