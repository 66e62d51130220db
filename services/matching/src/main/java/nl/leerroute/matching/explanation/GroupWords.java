package nl.leerroute.matching.explanation;

import java.util.Set;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** The names of the groups that offers are made for. */
final class GroupWords {

  static Text all(Set<TargetGroup> groups) {
    return Enumerations.all(groups.stream().sorted().map(GroupWords::name).toList());
  }

  private static Text name(TargetGroup group) {
    return switch (group) {
      case JOB_SEEKERS -> new Text("mensen die werk zoeken", "people looking for work");
      case EMPLOYEES -> new Text("werknemers", "employees");
      case SELF_EMPLOYED -> new Text("zelfstandigen", "self-employed people");
      case PEOPLE_ON_BENEFIT -> new Text("mensen met een uitkering", "people on benefit");
      case LOW_LITERATE ->
          new Text("mensen die moeite hebben met lezen", "people who find reading hard");
      case NEWCOMERS -> new Text("nieuwkomers", "newcomers");
      case WORK_DISABLED ->
          new Text("mensen met een arbeidsbeperking", "people with a work disability");
      case EVERYBODY -> new Text("iedereen", "everybody");
    };
  }

  private GroupWords() {}
}
