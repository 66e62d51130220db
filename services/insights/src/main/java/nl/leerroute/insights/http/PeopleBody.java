package nl.leerroute.insights.http;

import java.time.Instant;
import java.util.List;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Explained;
import nl.leerroute.insights.funnel.Group;
import nl.leerroute.insights.funnel.People;
import nl.leerroute.insights.funnel.Traits;

/**
 * The people that are known at the end of a week, by group, with what that means.
 *
 * @param period week, such as {@code 2026-W46}
 * @param until first instant after the week
 */
record PeopleBody(String period, Instant until, Text definition, List<GroupBody> groups) {

  /**
   * @param status empty: not told; so are education (LOW, MIDDLE, HIGH) and sector (section of SBI)
   * @param age UNDER_25, FROM_25_TO_64, FROM_65 or UNKNOWN
   * @param persons rounded to tens
   */
  record GroupBody(
      String region,
      Text regionName,
      String status,
      String age,
      String education,
      String sector,
      int persons) {

    static GroupBody of(Group group, int persons) {
      Traits traits = group.traits();
      return new GroupBody(
          group.area().name(),
          Texts.of(group.area().label()),
          traits.status(),
          traits.age().name(),
          traits.education(),
          traits.sector(),
          persons);
    }
  }

  static PeopleBody of(People people) {
    return new PeopleBody(
        people.week().name(),
        people.week().until(),
        Texts.of(Explained.PEOPLE),
        people.persons().entrySet().stream()
            .map(group -> GroupBody.of(group.getKey(), group.getValue()))
            .toList());
  }
}
