package nl.leerroute.intake.http;

import java.time.Clock;
import nl.leerroute.intake.call.AskingForCall;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.employer.KeepingEmployers;
import nl.leerroute.intake.handover.Advising;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.member.Joining;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.LookingUpFlows;
import nl.leerroute.intake.reminder.AskingForReminders;
import nl.leerroute.intake.retention.Periods;
import nl.leerroute.intake.scan.Scanning;
import nl.leerroute.intake.taxonomy.CountingTouched;
import nl.leerroute.intake.trial.TryingOut;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects intake to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  @Bean
  ProfileController profileController(
      KeepingProfiles profiles,
      HandingOver handing,
      AskingForCall asking,
      AskingForReminders reminding,
      TryingOut trying,
      Joining joining) {
    return new ProfileController(profiles, handing, asking, reminding, trying, joining);
  }

  @Bean
  ReminderController reminderController(AskingForReminders asking) {
    return new ReminderController(asking);
  }

  @Bean
  TrialController trialController(TryingOut trying) {
    return new TrialController(trying);
  }

  @Bean
  CallController callController(AskingForCall asking) {
    return new CallController(asking);
  }

  @Bean
  CallingController callingController(Calling calling) {
    return new CallingController(calling);
  }

  @Bean
  HandoverController handoverController(HandingOver handing) {
    return new HandoverController(handing);
  }

  @Bean
  TrailController trailController(KeepingProfiles profiles, Periods periods) {
    return new TrailController(profiles, periods);
  }

  @Bean
  AdviserController adviserController(Advising advising) {
    return new AdviserController(advising);
  }

  @Bean
  FlowController flowController(LookingUpFlows lookingUp) {
    return new FlowController(lookingUp);
  }

  @Bean
  EmployerController employerController(
      KeepingEmployers employers, Scanning scanning, Teaming teaming) {
    return new EmployerController(employers, scanning, teaming);
  }

  @Bean
  MemberController memberController(Teaming teaming, Clock clock) {
    return new MemberController(teaming, clock);
  }

  @Bean
  MembershipController membershipController(Joining joining) {
    return new MembershipController(joining);
  }

  @Bean
  ScanController scanController(Scanning scanning) {
    return new ScanController(scanning);
  }

  @Bean
  PlaceController placeController(Places places) {
    return new PlaceController(places);
  }

  @Bean
  ReleaseController releaseController(CountingTouched counting) {
    return new ReleaseController(counting);
  }

  /**
   * Only a person has a profile here, and an adviser what a person handed over; every caller may
   * look up a place. An operator gets one number.
   */
  @Bean
  AccessRules accessRules() {
    return teams(employers(reminders(trials(calls(handovers(AccessRules.deny()))))))
        .allow(HttpMethod.GET, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/profiles/{id}/flow", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/profiles/{id}/trail", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PATCH, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/profiles/{id}/confirmation", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/profiles/{id}/choice", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/profiles/{id}/progress", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/taxonomy/releases/{release}/profiles", Role.OPERATOR)
        .allow(
            HttpMethod.GET,
            "/places/{pc4}",
            Role.VISITOR,
            Role.WORKER,
            Role.EMPLOYER,
            Role.FUND_OFFICER,
            Role.PROVIDER,
            Role.ADVISER,
            Role.ANALYST,
            Role.OPERATOR);
  }

  /** Also who has no account may find out what there is for a firm. */
  private static AccessRules employers(AccessRules rules) {
    return rules
        .allow(HttpMethod.GET, EmployerController.ONE, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.DELETE, EmployerController.ONE, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.GET, ScanController.SCAN, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.PUT, ScanController.SCAN, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.PATCH, EmployerController.FIRM, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.PUT, EmployerController.ROLE, Role.VISITOR, Role.EMPLOYER)
        .allow(HttpMethod.DELETE, EmployerController.ROLE, Role.VISITOR, Role.EMPLOYER);
  }

  /** Who is in a team has said so; only an employer with an account has one. */
  private static AccessRules teams(AccessRules rules) {
    return rules
        .allow(HttpMethod.GET, MemberController.ALL, Role.EMPLOYER)
        .allow(HttpMethod.POST, MemberController.INVITATIONS, Role.EMPLOYER)
        .allow(HttpMethod.POST, MemberController.ANSWER, Role.EMPLOYER)
        .allow(HttpMethod.DELETE, MemberController.MEMBER, Role.EMPLOYER)
        .allow(HttpMethod.GET, MembershipController.ALL, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, MembershipController.ALL, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, MembershipController.ONE, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PUT, MembershipController.ONE + "/shares", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, MembershipController.WISHES, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, MembershipController.ANSWER, Role.VISITOR, Role.WORKER);
  }

  private static AccessRules trials(AccessRules rules) {
    String own = "/profiles/{id}/trial";
    return rules
        .allow(HttpMethod.GET, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PUT, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, own + "/keeping", Role.VISITOR, Role.WORKER);
  }

  /** By the links in letters anybody may answer who has one. */
  private static AccessRules reminders(AccessRules rules) {
    String own = "/profiles/{id}/reminder";
    return rules
        .allow(HttpMethod.GET, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PUT, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/reminders/{id}/confirmation", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/reminders/{id}/ending", Role.VISITOR, Role.WORKER);
  }

  private static AccessRules calls(AccessRules rules) {
    String own = "/profiles/{id}/call";
    return rules
        .allow(HttpMethod.GET, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PUT, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/calls", Role.ADVISER)
        .allow(HttpMethod.POST, "/calls/{id}/opening", Role.ADVISER)
        .allow(HttpMethod.POST, "/calls/{id}/results", Role.ADVISER);
  }

  private static AccessRules handovers(AccessRules rules) {
    String own = "/profiles/{id}/handovers";
    return rules
        .allow(HttpMethod.GET, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, own, Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, own + "/{handover}/revocation", Role.VISITOR, Role.WORKER)
        .allow(
            HttpMethod.POST,
            own + "/{handover}/proposals/{proposal}/answer",
            Role.VISITOR,
            Role.WORKER)
        .allow(HttpMethod.POST, "/resumptions", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/handovers", Role.ADVISER)
        .allow(HttpMethod.POST, "/handovers/opening", Role.ADVISER)
        .allow(HttpMethod.POST, "/handovers/{id}/taking", Role.ADVISER)
        .allow(HttpMethod.GET, "/handovers/{id}", Role.ADVISER)
        .allow(HttpMethod.POST, "/handovers/{id}/advice", Role.ADVISER)
        .allow(HttpMethod.POST, "/handovers/{id}/proposals", Role.ADVISER)
        .allow(HttpMethod.POST, "/handovers/{id}/closing", Role.ADVISER);
  }
}
