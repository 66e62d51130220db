package nl.leerroute.life;

import static nl.leerroute.contracts.ProfilePublished.WorkStatus.EMPLOYEE;
import static nl.leerroute.contracts.ProfilePublished.WorkStatus.JOB_SEEKER;
import static nl.leerroute.contracts.ProfilePublished.WorkStatus.OTHER;
import static nl.leerroute.contracts.ProfilePublished.WorkStatus.SELF_EMPLOYED;
import static nl.leerroute.contracts.ProfilePublished.WorkStatus.STUDENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.JourneyAdvanced.Classes;
import nl.leerroute.contracts.JourneyAdvanced.EducationBand;
import nl.leerroute.contracts.JourneyAdvanced.TargetGroup;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;

/** Somebody who does not exist, in the classes that statistics know. */
record Person(String flow, Classes classes) {

  private record Home(String municipality, String province, String region) {}

  private static final List<Home> HOMES =
      List.of(
          new Home("Groningen", "Groningen", "AM01"),
          new Home("Midden-Groningen", "Groningen", "AM01"),
          new Home("Westerwolde", "Groningen", "AM01"),
          new Home("Assen", "Drenthe", "AM01"),
          new Home("Leeuwarden", "Fryslân", "AM02"),
          new Home("Smallingerland", "Fryslân", "AM02"),
          new Home("Vlieland", "Fryslân", "AM02"),
          new Home("Emmen", "Drenthe", "AM03"),
          new Home("Coevorden", "Drenthe", "AM03"),
          new Home("Meppel", "Drenthe", "AM36"),
          new Home("Westerveld", "Drenthe", "AM36"),
          new Home("Utrecht", "Utrecht", "AM17"));
  private static final double[] CROWDS = {23, 6, 2.5, 7, 12, 5.5, 0.1, 11, 3.5, 3.4, 1.9, 1};

  private static final List<WorkStatus> STATUSES =
      List.of(EMPLOYEE, SELF_EMPLOYED, JOB_SEEKER, STUDENT, OTHER);
  private static final List<String> AGES =
      List.of("under-25", "25-34", "35-44", "45-54", "55-64", "65-plus");
  private static final List<String> SECTORS =
      List.of("A", "C", "F", "G", "H", "I", "J", "M", "N", "O", "P", "Q", "S");

  static Person of(long seed, int number) {
    Chance chance = Chance.of(seed, "person", number);
    String flow = "life-%d-%07d".formatted(seed, number);
    if (chance.of(0.03)) {
      return new Person(flow, Classes.untold());
    }
    Home home = chance.weighed(HOMES, CROWDS);
    WorkStatus status = chance.weighed(STATUSES, 62, 11, 15, 5, 7);
    EducationBand education = chance.weighed(List.of(EducationBand.values()), 24, 46, 30);
    boolean works = status == EMPLOYEE || status == SELF_EMPLOYED;
    return new Person(
        flow,
        new Classes(
            home.municipality(),
            home.province(),
            home.region(),
            status,
            chance.of(0.94) ? education : null,
            chance.weighed(AGES, 12, 25, 24, 21, 16, 2),
            works ? chance.any(SECTORS) : null,
            groups(chance, status, education)));
  }

  private static Set<TargetGroup> groups(
      Chance chance, WorkStatus status, EducationBand education) {
    EnumSet<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
    if (education == EducationBand.LOW) {
      groups.add(TargetGroup.NO_START_QUALIFICATION);
    }
    if (education == EducationBand.LOW || (education == EducationBand.MIDDLE && chance.of(0.8))) {
      groups.add(TargetGroup.PRACTICALLY_EDUCATED);
    }
    if (status == EMPLOYEE) {
      add(groups, TargetGroup.FLEXIBLE, chance.of(0.28));
      add(groups, TargetGroup.PART_TIME, chance.of(0.47));
      add(groups, TargetGroup.SMALL_FIRM, chance.of(0.33));
    }
    return groups;
  }

  private static void add(Set<TargetGroup> groups, TargetGroup group, boolean member) {
    if (member) {
      groups.add(group);
    }
  }
}
