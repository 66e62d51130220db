package nl.leerroute.intake.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.Education;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Topics;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.Hours;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.Question;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Sector;
import nl.leerroute.intake.journey.Classes;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.journey.Detail;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.ShortageSeen;
import nl.leerroute.intake.journey.StageReached;
import nl.leerroute.intake.limit.NeutralLimits;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.store.Publication;
import org.jspecify.annotations.Nullable;

/** Facts in the words that services share. */
final class Facts {

  private Facts() {}

  static Publication<?> publication(Fact fact) {
    return switch (fact) {
      case Fact.Published(Profile.Confirmed profile, Optional<Place> home) ->
          Publication.of(
              Topics.PROFILES,
              profile.id().value(),
              published(profile.id(), profile.answers(), home));
      case Fact.Tried(ProfileId id, Answers answers, Optional<Place> home) ->
          Publication.of(Topics.PROFILES, id.value(), published(id, answers, home));
      case Fact.Erased(ProfileId id) -> Publication.tombstone(Topics.PROFILES, id.value());
      case Fact.Advanced(StageReached reached) ->
          Publication.of(Topics.JOURNEYS, reached.flow().value(), advanced(reached));
      case Fact.Missed(ShortageSeen shortage) ->
          Publication.of(Topics.SHORTAGES, shortage.flow().value(), missed(shortage));
    };
  }

  private static ProfilePublished published(ProfileId id, Answers answers, Optional<Place> home) {
    return new ProfilePublished(
        id.value(),
        answers.to(Questions.OCCUPATION).orElse(null),
        skills(answers),
        answers.to(Questions.GOAL).map(Facts::occupation).orElse(null),
        situation(answers, home),
        limits(answers));
  }

  private static List<ProfilePublished.HeldSkill> skills(Answers answers) {
    return answers.to(Questions.SKILLS).orElse(List.of()).stream()
        .map(
            held ->
                new ProfilePublished.HeldSkill(
                    held.skill(), ProfilePublished.Evidence.valueOf(held.evidence().name())))
        .toList();
  }

  private static @Nullable String occupation(Goal goal) {
    return switch (goal) {
      case Goal.Occupation(String concept) -> concept;
      case Goal.NotYetKnown() -> null;
    };
  }

  private static ProfilePublished.Situation situation(Answers answers, Optional<Place> home) {
    return new ProfilePublished.Situation(
        same(answers, Questions.STATUS, ProfilePublished.WorkStatus.class),
        same(answers, Questions.CONTRACT, ProfilePublished.Contract.class),
        answers.to(Questions.CONTRACT_HOURS).map(Hours::whole).orElse(null),
        answers.to(Questions.SECTOR).map(Sector::code).orElse(null),
        answers.to(Questions.AGREEMENT).orElse(null),
        same(answers, Questions.EMPLOYER_SIZE, ProfilePublished.EmployerSize.class),
        same(answers, Questions.EDUCATION, Education.class),
        answers.to(Questions.YEAR_OF_BIRTH).map(Long::intValue).orElse(null),
        home.map(Facts::home).orElse(null),
        answers.to(Questions.CONTRACT_HOURS).flatMap(Hours::beside).orElse(null),
        same(answers, Questions.BENEFIT, ProfilePublished.Benefit.class),
        answers
            .to(Questions.ROLES)
            .map(roles -> roles.stream().map(Facts::status).collect(Collectors.toSet()))
            .orElse(Set.of()),
        same(answers, Questions.LEARNING_TIME, ProfilePublished.LearningTime.class));
  }

  static ProfilePublished.Home home(Place place) {
    return new ProfilePublished.Home(
        place.postcode().digits(),
        place.municipality(),
        place.province(),
        place.region(),
        place.latitude(),
        place.longitude());
  }

  private static ProfilePublished.Limits limits(Answers answers) {
    NeutralLimits neutral = NeutralLimits.of(answers);
    return new ProfilePublished.Limits(
        neutral.hoursPerWeek().map(Long::intValue).orElse(null),
        answers.to(Questions.TRAVEL_KM).map(Long::intValue).orElse(null),
        answers.to(Questions.BUDGET_CENTS).orElse(null),
        answers
            .to(Questions.FORMS)
            .map(
                forms ->
                    forms.stream()
                        .map(form -> OfferPublished.Form.valueOf(form.name()))
                        .collect(Collectors.toSet()))
            .orElse(Set.of()),
        answers.to(Questions.LANGUAGES).<Set<String>>map(all -> all).orElse(Set.of()),
        neutral.help().stream()
            .map(help -> ProfilePublished.Help.valueOf(help.name()))
            .collect(Collectors.toSet()),
        neutral.preferences().stream()
            .map(preference -> ProfilePublished.Preference.valueOf(preference.name()))
            .collect(Collectors.toSet()),
        neutral.noHeavyWork() ? true : null);
  }

  private static SkillsMissed missed(ShortageSeen shortage) {
    return new SkillsMissed(
        shortage.flow().value(),
        shortage.missing().since(),
        shortage.region().orElse(null),
        shortage.missing().skills().stream().sorted().toList());
  }

  private static JourneyAdvanced advanced(StageReached reached) {
    Classes classes = reached.classes();
    return new JourneyAdvanced(
        reached.flow().value(),
        JourneyAdvanced.Stage.valueOf(reached.stage().name()),
        reached.at(),
        new JourneyAdvanced.Classes(
            classes.municipality().orElse(null),
            classes.province().orElse(null),
            classes.region().orElse(null),
            classes.status().map(Facts::status).orElse(null),
            classes
                .education()
                .map(band -> JourneyAdvanced.EducationBand.valueOf(band.name()))
                .orElse(null),
            classes.ageBand().orElse(null),
            classes.sector().orElse(null),
            classes.groups().stream()
                .map(group -> JourneyAdvanced.TargetGroup.valueOf(group.name()))
                .collect(Collectors.toSet())),
        reached.detail() instanceof Detail.Why(Set<Hurdle> hurdles)
            ? hurdles.stream().flatMap(Facts::barrier).collect(Collectors.toSet())
            : Set.of(),
        reached.detail() instanceof Detail.Offered(int routes, Optional<Boolean> affordable)
            ? new JourneyAdvanced.Offered(routes, affordable.orElse(null))
            : null,
        reached.detail() instanceof Detail.Learning learning ? learning(learning) : null,
        reached.detail() instanceof Detail.Brought(Set<Gain> gains)
            ? gains.stream().map(Facts::outcome).collect(Collectors.toSet())
            : Set.of());
  }

  private static JourneyAdvanced.Learning learning(Detail.Learning learning) {
    Courses courses = learning.courses();
    return new JourneyAdvanced.Learning(
        OfferPublished.Formality.valueOf(courses.form().name()),
        courses.diploma(),
        courses.hours(),
        learning.when().map(when -> JourneyAdvanced.When.valueOf(when.name())).orElse(null),
        courses.payer().map(payer -> JourneyAdvanced.Payer.valueOf(payer.name())).orElse(null),
        courses.mandatory().orElse(null),
        courses.money());
  }

  private static JourneyAdvanced.Outcome outcome(Gain gain) {
    return switch (gain) {
      case JOB_FOUND -> JourneyAdvanced.Outcome.RELEVANT_JOB;
      case BETTER_WORK -> JourneyAdvanced.Outcome.BETTER_WORK;
      case NEW_TASKS -> JourneyAdvanced.Outcome.NEW_TASKS;
      case MORE_PAY -> JourneyAdvanced.Outcome.PAY;
      case CONFIDENCE -> JourneyAdvanced.Outcome.CONFIDENCE;
      case TURNOVER -> JourneyAdvanced.Outcome.TURNOVER;
      case CUSTOMERS -> JourneyAdvanced.Outcome.CUSTOMERS;
      case NOTHING -> JourneyAdvanced.Outcome.NONE;
    };
  }

  /** What is personal, such as health or debts, is told to nobody. */
  private static Stream<JourneyAdvanced.Barrier> barrier(Hurdle hurdle) {
    return switch (hurdle) {
      case TIME -> Stream.of(JourneyAdvanced.Barrier.TIME);
      case MONEY -> Stream.of(JourneyAdvanced.Barrier.MONEY);
      case CARE -> Stream.of(JourneyAdvanced.Barrier.CARE);
      case LANGUAGE -> Stream.of(JourneyAdvanced.Barrier.LANGUAGE);
      case READING -> Stream.of(JourneyAdvanced.Barrier.READING);
      case DIGITAL -> Stream.of(JourneyAdvanced.Barrier.DIGITAL);
      case TRAVEL -> Stream.of(JourneyAdvanced.Barrier.TRAVEL);
      case CONFIDENCE -> Stream.of(JourneyAdvanced.Barrier.CONFIDENCE);
      case SCHOOL -> Stream.of(JourneyAdvanced.Barrier.SCHOOL);
      case PERSONAL, OTHER_FIRST -> Stream.of();
    };
  }

  private static ProfilePublished.WorkStatus status(Enum<?> status) {
    return ProfilePublished.WorkStatus.valueOf(status.name());
  }

  /** The shared word with the same name. */
  private static <E extends Enum<E>> @Nullable E same(
      Answers answers, Question<? extends Enum<?>> question, Class<E> shared) {
    return answers.to(question).map(own -> Enum.valueOf(shared, own.name())).orElse(null);
  }
}
