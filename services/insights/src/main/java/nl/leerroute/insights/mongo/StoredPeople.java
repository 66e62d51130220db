package nl.leerroute.insights.mongo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Group;
import nl.leerroute.insights.funnel.People;
import nl.leerroute.insights.funnel.Traits;
import nl.leerroute.insights.funnel.Week;

/** People by group in the form of their document: what is hidden is not stored either. */
record StoredPeople(String week, List<StoredGroup> groups) {

  record StoredGroup(String area, StoredTraits traits, int persons) {

    static StoredGroup of(Map.Entry<Group, Integer> shown) {
      Group group = shown.getKey();
      return new StoredGroup(
          group.area().name(), StoredTraits.of(group.traits()), shown.getValue());
    }

    Group group() {
      return new Group(Area.valueOf(area), traits.traits());
    }
  }

  record StoredTraits(String status, String age, String education, String sector) {

    static StoredTraits of(Traits traits) {
      return new StoredTraits(
          traits.status(), traits.age().name(), traits.education(), traits.sector());
    }

    Traits traits() {
      return new Traits(status, Traits.Age.valueOf(age), education, sector);
    }
  }

  static StoredPeople of(People people) {
    return new StoredPeople(
        people.week().name(), people.persons().entrySet().stream().map(StoredGroup::of).toList());
  }

  People people() {
    return new People(
        Week.named(week).orElseThrow(),
        groups.stream().collect(Collectors.toMap(StoredGroup::group, StoredGroup::persons)));
  }

  boolean isBefore(People other) {
    return week.compareTo(other.week().name()) < 0;
  }
}
