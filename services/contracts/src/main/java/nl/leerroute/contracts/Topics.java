package nl.leerroute.contracts;

import static nl.leerroute.contracts.Topic.Retention.EVERY_FACT;
import static nl.leerroute.contracts.Topic.Retention.LAST_PER_KEY;
import static nl.leerroute.contracts.Topic.Retention.LOG;

import java.util.List;
import java.util.Optional;

/** The registry: every topic that exists, once. */
public final class Topics {

  /** Key: concept URI. Owner: catalogue. */
  public static final Topic<ConceptPublished> CONCEPTS =
      new Topic<>(
          "taxonomy.concepts",
          ConceptPublished.class,
          "nl.leerroute.taxonomy.concept-published.v1",
          "concept-published.v1.json",
          LAST_PER_KEY);

  /** Key: release. Owner: catalogue. Closes a release: its concepts all stand before the marker. */
  public static final Topic<ReleasePublished> RELEASES =
      new Topic<>(
          "taxonomy.releases",
          ReleasePublished.class,
          "nl.leerroute.taxonomy.release-published.v1",
          "release-published.v1.json",
          LAST_PER_KEY);

  /** Key: offer id. Owner: catalogue. */
  public static final Topic<OfferPublished> OFFERS =
      new Topic<>(
          "catalogue.offers",
          OfferPublished.class,
          "nl.leerroute.catalogue.offer-published.v1",
          "offer-published.v1.json",
          LAST_PER_KEY);

  /** Key: enrolment id. Owner: catalogue. Personal data. */
  public static final Topic<EnrolmentAdvanced> ENROLMENTS =
      new Topic<>(
          "catalogue.enrolments",
          EnrolmentAdvanced.class,
          "nl.leerroute.catalogue.enrolment-advanced.v1",
          "enrolment-advanced.v1.json",
          LAST_PER_KEY);

  /** Key: scheme id, a slash, scheme version. Owner: funding. */
  public static final Topic<SchemePublished> SCHEMES =
      new Topic<>(
          "funding.schemes",
          SchemePublished.class,
          "nl.leerroute.funding.scheme-published.v1",
          "scheme-published.v1.json",
          LAST_PER_KEY);

  /** Key: window id. Owner: funding. */
  public static final Topic<WindowPublished> WINDOWS =
      new Topic<>(
          "funding.windows",
          WindowPublished.class,
          "nl.leerroute.funding.window-published.v1",
          "window-published.v1.json",
          LAST_PER_KEY);

  /** Key: pot id. Owner: funding. A log: its order and the broker's clock decide about money. */
  public static final Topic<PotRequested> REQUESTS =
      new Topic<>(
          "funding.requests",
          PotRequested.class,
          "nl.leerroute.funding.pot-requested.v1",
          "pot-requested.v1.json",
          LOG);

  /** Key: application id. Owner: funding. */
  public static final Topic<ApplicationAdvanced> APPLICATIONS =
      new Topic<>(
          "funding.applications",
          ApplicationAdvanced.class,
          "nl.leerroute.funding.application-advanced.v1",
          "application-advanced.v1.json",
          EVERY_FACT);

  /** Key: profile id. Owner: intake. Personal data. */
  public static final Topic<ProfilePublished> PROFILES =
      new Topic<>(
          "intake.profiles",
          ProfilePublished.class,
          "nl.leerroute.intake.profile-published.v1",
          "profile-published.v1.json",
          LAST_PER_KEY);

  /** Key: flow id, which only intake can link to a person. Owner: intake. */
  public static final Topic<JourneyAdvanced> JOURNEYS =
      new Topic<>(
          "intake.journeys",
          JourneyAdvanced.class,
          "nl.leerroute.intake.journey-advanced.v1",
          "journey-advanced.v1.json",
          EVERY_FACT);

  /** Key: flow id, which only intake can link to a person. Owner: intake. */
  public static final Topic<SkillsMissed> SHORTAGES =
      new Topic<>(
          "intake.shortages",
          SkillsMissed.class,
          "nl.leerroute.intake.skills-missed.v1",
          "skills-missed.v1.json",
          EVERY_FACT);

  /** Key: employer id. Owner: intake. Of a one-person business it is personal data. */
  public static final Topic<EmployerPublished> EMPLOYERS =
      new Topic<>(
          "intake.employers",
          EmployerPublished.class,
          "nl.leerroute.intake.employer-published.v1",
          "employer-published.v1.json",
          LAST_PER_KEY);

  /** Key: profile id. Owner: matching. Personal data. */
  public static final Topic<RouteSetPublished> ROUTES =
      new Topic<>(
          "matching.routes",
          RouteSetPublished.class,
          "nl.leerroute.matching.route-set-published.v1",
          "route-set-published.v1.json",
          LAST_PER_KEY);

  /** Key: employer id. Owner: matching. Of a one-person business it is personal data. */
  public static final Topic<PlanPublished> PLANS =
      new Topic<>(
          "matching.plans",
          PlanPublished.class,
          "nl.leerroute.matching.plan-published.v1",
          "plan-published.v1.json",
          LAST_PER_KEY);

  public static final List<Topic<?>> ALL =
      List.of(
          CONCEPTS,
          RELEASES,
          OFFERS,
          ENROLMENTS,
          SCHEMES,
          WINDOWS,
          REQUESTS,
          APPLICATIONS,
          PROFILES,
          JOURNEYS,
          SHORTAGES,
          EMPLOYERS,
          ROUTES,
          PLANS);

  /** Their keys are people, or lead to one: what is erased from them has to leave them in time. */
  public static final List<Topic<?>> ABOUT_PEOPLE =
      List.of(ENROLMENTS, PROFILES, EMPLOYERS, ROUTES, PLANS);

  private Topics() {}

  public static Optional<Topic<?>> named(String name) {
    return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
  }
}
