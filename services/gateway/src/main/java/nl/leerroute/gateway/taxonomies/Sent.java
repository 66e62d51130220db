package nl.leerroute.gateway.taxonomies;

import java.util.List;

/** What the catalogue said to files that were sent. */
public sealed interface Sent {

  /** They are being taken in. */
  record Begun(String release) implements Sent {}

  /** The list is there. */
  record Taken(TakenList list) implements Sent {}

  /** The same release is being taken in already. */
  record UnderWay() implements Sent {}

  /** Nothing was taken. */
  record Refused(List<Report.Remark> why) implements Sent {}

  /** More was sent than anybody needs. */
  record TooLarge() implements Sent {}
}
