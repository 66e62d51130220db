package nl.leerroute.platform;

import org.junit.jupiter.api.Nested;

/** The whole proof on the servers of the one-command system. */
class OnEmbeddedServersTest {

  private static final Servers SERVERS = EmbeddedServers.shared();

  @Nested
  class OfAggregates extends AggregatesContract {
    OfAggregates() {
      super(SERVERS);
    }
  }

  @Nested
  class OfLookups extends LookupsContract {
    OfLookups() {
      super(SERVERS);
    }
  }

  @Nested
  class OfProjections extends ProjectionContract {
    OfProjections() {
      super(SERVERS);
    }
  }

  @Nested
  class OfTheRelay extends RelayContract {
    OfTheRelay() {
      super(SERVERS);
    }
  }

  @Nested
  class OfBundles extends BundlesContract {
    OfBundles() {
      super(SERVERS);
    }
  }

  @Nested
  class OfBatches extends BatchesContract {
    OfBatches() {
      super(SERVERS);
    }
  }

  @Nested
  class OfTables extends TablesContract {
    OfTables() {
      super(SERVERS);
    }
  }

  @Nested
  class OfLogs extends LogsContract {
    OfLogs() {
      super(SERVERS);
    }
  }

  @Nested
  class OfParking extends ParkingContract {
    OfParking() {
      super(SERVERS);
    }
  }

  @Nested
  class OfLeaving extends LeavingContract {
    OfLeaving() {
      super(SERVERS);
    }
  }
}
