package nl.leerroute.platform;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;

/** The same proof on Kafka and MongoDB themselves, where a Docker engine runs. */
@EnabledIf(
    value = "dockerEngineRuns",
    disabledReason = "no Docker engine here: nothing was tried on a real Kafka and MongoDB")
class OnRealServersTest {

  static boolean dockerEngineRuns() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @Nested
  class OfAggregates extends AggregatesContract {
    OfAggregates() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfLookups extends LookupsContract {
    OfLookups() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfProjections extends ProjectionContract {
    OfProjections() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfTheRelay extends RelayContract {
    OfTheRelay() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfBundles extends BundlesContract {
    OfBundles() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfBatches extends BatchesContract {
    OfBatches() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfTables extends TablesContract {
    OfTables() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfLogs extends LogsContract {
    OfLogs() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfParking extends ParkingContract {
    OfParking() {
      super(ContainerServers.shared());
    }
  }

  @Nested
  class OfLeaving extends LeavingContract {
    OfLeaving() {
      super(ContainerServers.shared());
    }
  }
}
