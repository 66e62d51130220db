package nl.leerroute.funding.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.funding.ledger.Allocating;
import nl.leerroute.funding.ledger.Entry;
import nl.leerroute.platform.stream.Logged;

/** Hands what the log brings to the ledger of each pot, in the order of the log. */
record LogFolding(Allocating allocating) {

  void take(List<Logged<PotRequested>> logged) {
    Map<String, List<Entry>> pots =
        logged.stream()
            .collect(
                Collectors.groupingBy(
                    Logged::key,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        entry ->
                            new Entry(
                                entry.offset(), entry.time(), LogEntries.read(entry.payload())),
                        Collectors.toList())));
    pots.forEach(allocating::take);
  }
}
