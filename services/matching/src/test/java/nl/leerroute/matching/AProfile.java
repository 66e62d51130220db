package nl.leerroute.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Preference;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.LearningTime;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.profile.WorkStatus;

/** A person for a test, who told only what the test says. */
public final class AProfile {

  public static final Place GRONINGEN = new Place("Groningen", "9711", 53.22, 6.57);
  public static final Place ASSEN = new Place("Assen", "9401", 52.99, 6.56);
  public static final Place ZWOLLE = new Place("Zwolle", "8011", 52.51, 6.09);

  private final List<HeldSkill> skills = new ArrayList<>();
  private Optional<String> current = Optional.empty();
  private Optional<String> goal = Optional.empty();
  private Optional<WorkStatus> status = Optional.empty();
  private Optional<Contract> contract = Optional.empty();
  private Optional<BigDecimal> contractHours = Optional.empty();
  private Optional<String> sector = Optional.empty();
  private Optional<String> cao = Optional.empty();
  private Optional<EmployerSize> employer = Optional.empty();
  private Optional<Education> education = Optional.empty();
  private Optional<Integer> born = Optional.empty();
  private Optional<Home> home = Optional.empty();
  private Optional<Benefit> benefit = Optional.empty();
  private Optional<Integer> hours = Optional.empty();
  private Optional<Integer> kilometres = Optional.empty();
  private Optional<Long> budget = Optional.empty();
  private Set<Form> forms = Set.of();
  private Set<String> languages = Set.of();
  private Set<Help> help = Set.of();
  private Set<Preference> preferences = Set.of();
  private boolean noHeavyWork = false;
  private Set<WorkStatus> roles = Set.of();
  private Optional<LearningTime> learningTime = Optional.empty();

  public static AProfile wanting(String goal) {
    AProfile profile = new AProfile();
    profile.goal = Optional.of(goal);
    return profile;
  }

  public static AProfile withoutGoal() {
    return new AProfile();
  }

  public AProfile doing(String occupation) {
    current = Optional.of(occupation);
    return this;
  }

  public AProfile having(Evidence evidence, String... held) {
    for (String skill : held) {
      skills.add(new HeldSkill(skill, evidence));
    }
    return this;
  }

  public AProfile livingIn(Place place) {
    home =
        Optional.of(
            new Home(
                place.pc4(),
                place.name(),
                "Groningen",
                "AM01",
                place.latitude(),
                place.longitude()));
    return this;
  }

  public AProfile livingIn(Home newHome) {
    home = Optional.of(newHome);
    return this;
  }

  public AProfile employed(String newSector, String newCao) {
    status = Optional.of(WorkStatus.EMPLOYEE);
    sector = Optional.of(newSector);
    cao = Optional.of(newCao);
    return this;
  }

  /** Employed, without a word about the agreement. */
  public AProfile workingIn(String newSector) {
    status = Optional.of(WorkStatus.EMPLOYEE);
    sector = Optional.of(newSector);
    return this;
  }

  public AProfile withStatus(WorkStatus newStatus) {
    status = Optional.of(newStatus);
    return this;
  }

  public AProfile withEmployer(Contract newContract, EmployerSize size) {
    contract = Optional.of(newContract);
    employer = Optional.of(size);
    return this;
  }

  public AProfile contractedFor(int hoursPerWeek) {
    contractHours = Optional.of(BigDecimal.valueOf(hoursPerWeek));
    return this;
  }

  public AProfile with(Benefit told) {
    benefit = Optional.of(told);
    return this;
  }

  public AProfile learning(LearningTime told) {
    learningTime = Optional.of(told);
    return this;
  }

  public AProfile schooled(Education newEducation) {
    education = Optional.of(newEducation);
    return this;
  }

  public AProfile bornIn(int year) {
    born = Optional.of(year);
    return this;
  }

  public AProfile hoursAWeek(int most) {
    hours = Optional.of(most);
    return this;
  }

  public AProfile travelling(int most) {
    kilometres = Optional.of(most);
    return this;
  }

  public AProfile paying(long euros) {
    budget = Optional.of(euros * 100);
    return this;
  }

  public AProfile learning(Form... newForms) {
    forms = Set.of(newForms);
    return this;
  }

  public AProfile speaking(String... codes) {
    languages = Set.of(codes);
    return this;
  }

  public AProfile likingToHave(Help... wanted) {
    help = Set.of(wanted);
    return this;
  }

  public AProfile preferring(Preference... wanted) {
    preferences = Set.of(wanted);
    return this;
  }

  public AProfile withoutHeavyWork() {
    noHeavyWork = true;
    return this;
  }

  public AProfile also(WorkStatus... others) {
    roles = Set.of(others);
    return this;
  }

  public Profile made() {
    return new Profile(
        "person-1",
        1,
        current,
        List.copyOf(skills),
        goal,
        new Situation(
            status,
            contract,
            contractHours,
            sector,
            cao,
            employer,
            education,
            born,
            home,
            benefit,
            roles,
            learningTime),
        new Limits(hours, kilometres, budget, forms, languages, help, preferences, noHeavyWork));
  }
}
