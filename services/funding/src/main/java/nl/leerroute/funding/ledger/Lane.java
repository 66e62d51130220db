package nl.leerroute.funding.ledger;

/**
 * One window of a pot.
 *
 * @param committed reserved and granted, in cents
 * @param spent paid, in cents
 * @param asked in all by those who are not served yet, in cents
 * @param told up to which place in the line people know their number in a draw
 */
public record Lane(long committed, long spent, long asked, Line waiting, long told) {

  static Lane named(String line) {
    return new Lane(0, 0, 0, Line.named(line), 0);
  }

  public long used() {
    return committed + spent;
  }

  Lane moved(long moreCommitted, long moreSpent) {
    return new Lane(committed + moreCommitted, spent + moreSpent, asked, waiting, told);
  }

  Lane asking(long more) {
    return new Lane(committed, spent, asked + more, waiting, told);
  }

  Lane waiting(Line line) {
    return new Lane(committed, spent, asked, line, told);
  }

  Lane told(long until) {
    return new Lane(committed, spent, asked, waiting, until);
  }
}
