package nl.leerroute.funding.ledger;

import java.util.List;

/** Where the world hears of decisions. */
public interface Announcements {

  /**
   * Tells them in this order, and returns when they are sure to be heard; maybe not the first time.
   */
  void tell(List<News> news);
}
