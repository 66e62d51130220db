package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * People in a row: who comes is put at the tail, who is served leaves at the head.
 *
 * @param name of its pages
 * @param first order of whoever stands at the head; of no meaning when nobody does
 */
public record Line(String name, long head, long tail, long first) {

  static Line named(String name) {
    return new Line(name, 0, 0, 0);
  }

  long length() {
    return tail - head;
  }

  boolean empty() {
    return head == tail;
  }

  /** Whoever stands at the head of a line of terms has passed his term. */
  boolean dueAt(Instant now) {
    return !empty() && first <= now.toEpochMilli();
  }

  Line longer(long order) {
    return new Line(name, head, tail + 1, empty() ? order : first);
  }

  /**
   * @param next order of whoever stands at the head now
   */
  Line served(long number, long next) {
    return new Line(name, head + number, tail, next);
  }

  /** The page on which the next one is put. */
  String lastPage() {
    return page(tail / Page.LENGTH);
  }

  /** The pages on which some stand, from a place on. */
  List<String> pages(long from, long most) {
    long end = Math.min(tail, from + most);
    return from >= end
        ? List.of()
        : LongStream.rangeClosed(from / Page.LENGTH, (end - 1) / Page.LENGTH)
            .mapToObj(this::page)
            .toList();
  }

  String page(long number) {
    return name + "/" + number;
  }
}
