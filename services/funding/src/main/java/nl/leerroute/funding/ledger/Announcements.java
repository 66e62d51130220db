package nl.leerroute.funding.ledger;

import java.util.List;

/** Where the world hears of decisions. */
public interface Announcements {

  /** Begins to tell them, in this order; maybe not the first time. */
  Heard tell(List<News> news);

  /** What is being told. */
  interface Heard {

    /** Returns when all of it is sure to be heard. */
    void await();
  }
}
