package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** A source that delivers a list, two records a page, and may break off before a page. */
final class ListFeed implements Feed {

  private static final int PAGE = 2;

  private final List<Delivered> records;
  private final int breaksBefore;

  private ListFeed(List<Delivered> records, int breaksBefore) {
    this.records = records;
    this.breaksBefore = breaksBefore;
  }

  static ListFeed of(List<Map<String, Object>> records) {
    return ofDelivered(records.stream().map(Delivered::of).toList());
  }

  static ListFeed ofDelivered(List<Delivered> records) {
    return new ListFeed(records, Integer.MAX_VALUE);
  }

  ListFeed breakingBeforePage(int page) {
    return new ListFeed(records, page);
  }

  @Override
  public Flux<Delivery> pages(Optional<String> after) {
    int first = after.map(Integer::parseInt).orElse(0);
    int pages = (records.size() + PAGE - 1) / PAGE;
    return Flux.fromStream(IntStream.range(first, pages).boxed()).map(this::page);
  }

  private Delivery page(int number) {
    if (number >= breaksBefore) {
      throw new IllegalStateException("the source went away");
    }
    return new Delivery.Page(
        records.subList(number * PAGE, Math.min(records.size(), (number + 1) * PAGE)),
        Integer.toString(number + 1));
  }
}
