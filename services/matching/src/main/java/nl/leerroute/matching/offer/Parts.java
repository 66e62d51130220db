package nl.leerroute.matching.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which offers are parts of which larger whole.
 *
 * @param parts by the id of their whole, whether that is offered or not
 * @param wholes that are offered, by id
 */
record Parts(Map<String, List<Offer>> parts, Map<String, Offer> wholes) {

  static Parts of(List<Offer> offers) {
    Map<String, List<Offer>> parts =
        offers.stream()
            .filter(offer -> offer.pieces().partOf().isPresent())
            .collect(Collectors.groupingBy(offer -> offer.pieces().partOf().orElseThrow()));
    return new Parts(
        parts,
        offers.stream()
            .filter(offer -> parts.containsKey(offer.id()))
            .collect(Collectors.toMap(Offer::id, Function.identity())));
  }

  Optional<Offer> whole(String id) {
    return Optional.ofNullable(wholes.get(id));
  }

  List<Offer> of(String whole) {
    return parts.getOrDefault(whole, List.of());
  }
}
