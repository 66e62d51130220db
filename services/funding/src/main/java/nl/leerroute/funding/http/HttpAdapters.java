package nl.leerroute.funding.http;

import java.time.Clock;
import java.util.EnumSet;
import nl.leerroute.funding.affiliation.KeepingLists;
import nl.leerroute.funding.answering.AnsweringQuestions;
import nl.leerroute.funding.applying.Applying;
import nl.leerroute.funding.applying.DecidingByHand;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.funding.applying.ErasingFacts;
import nl.leerroute.funding.applying.HandlingOwn;
import nl.leerroute.funding.drafting.Checking;
import nl.leerroute.funding.drafting.Comparing;
import nl.leerroute.funding.drafting.Drafting;
import nl.leerroute.funding.drafting.PublishingDrafts;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.funding.pot.ClosingEarly;
import nl.leerroute.funding.pot.LookingUpCounters;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.funding.pot.SettingCeilings;
import nl.leerroute.funding.pot.SettingPots;
import nl.leerroute.funding.remark.HearingRemarks;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.service.ServicesOfFunds;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects funding to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  private static final Role[] OTHERS =
      EnumSet.complementOf(EnumSet.of(Role.VISITOR)).toArray(Role[]::new);

  @Bean
  SchemeController schemeController(LookingUpSchemes lookingUp, PublishingSchemes publishing) {
    return new SchemeController(lookingUp, publishing);
  }

  @Bean
  AnswerController answerController(AnsweringQuestions answering) {
    return new AnswerController(answering);
  }

  @Bean
  WindowController windowController(SettingWindows setting) {
    return new WindowController(setting);
  }

  @Bean
  DraftController draftController(
      Drafting drafting, PublishingDrafts publishing, Checking checking, Comparing comparing) {
    return new DraftController(drafting, publishing, new DraftReplies(checking, comparing));
  }

  @Bean
  PreviewController previewController(Drafting drafting, Clock clock) {
    return new PreviewController(drafting, clock);
  }

  @Bean
  ClosingController closingController(ClosingEarly closing) {
    return new ClosingController(closing);
  }

  @Bean
  RemarkController remarkController(HearingRemarks hearing) {
    return new RemarkController(hearing);
  }

  @Bean
  ReachController reachController(LookingUpSchemes lookingUp) {
    return new ReachController(lookingUp);
  }

  @Bean
  AffiliationController affiliationController(KeepingLists keeping) {
    return new AffiliationController(keeping);
  }

  @Bean
  ServiceController serviceController(ServicesOfFunds funds) {
    return new ServiceController(funds);
  }

  @Bean
  ReferenceController referenceController() {
    return new ReferenceController();
  }

  @Bean
  Accounts accounts(@Value("${leerroute.funding.accountkey}") String key) {
    return new Accounts(key);
  }

  @Bean
  ApplicationController applicationController(
      Applying applying,
      HandlingOwn handling,
      Dossiers dossiers,
      Balances balances,
      Accounts accounts) {
    return new ApplicationController(applying, handling, dossiers, balances, accounts);
  }

  @Bean
  CounterController counterController(LookingUpCounters lookingUp) {
    return new CounterController(lookingUp);
  }

  @Bean
  ErasureController erasureController(ErasingFacts erasing, Accounts accounts) {
    return new ErasureController(erasing, accounts);
  }

  @Bean
  PotController potController(
      SettingPots setting,
      DecidingByHand deciding,
      Plans plans,
      Balances balances,
      Dossiers dossiers) {
    return new PotController(setting, deciding, plans, balances, dossiers);
  }

  @Bean
  CeilingController ceilingController(SettingCeilings setting) {
    return new CeilingController(setting);
  }

  /** Everybody reads; whose scheme it is, is checked with each write. */
  @Bean
  AccessRules accessRules() {
    return drafts(money(AccessRules.deny()))
        .allow(HttpMethod.GET, "/schemes", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/schemes/{id}/versions/{version}", Role.VISITOR, OTHERS)
        .allow(HttpMethod.POST, "/schemes/{id}/versions/{version}/remarks", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/remarks", Role.FUND_OFFICER, Role.OPERATOR)
        .allow(HttpMethod.POST, "/remarks/{id}/settlement", Role.FUND_OFFICER, Role.OPERATOR)
        .allow(HttpMethod.POST, "/answers", Role.VISITOR, OTHERS)
        .allow(HttpMethod.POST, "/reach", Role.PROVIDER, Role.OPERATOR)
        .allow(HttpMethod.GET, "/caos", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/pension-ages", Role.VISITOR, OTHERS)
        .allow(HttpMethod.PUT, "/schemes/{id}/versions/{version}", Role.OPERATOR, Role.FUND_OFFICER)
        .allow(
            HttpMethod.PUT,
            "/schemes/{id}/versions/{version}/windows/{windowId}",
            Role.OPERATOR,
            Role.FUND_OFFICER);
  }

  /** Whose draft or window it is, is checked with each request. */
  private static AccessRules drafts(AccessRules rules) {
    return rules
        .allow(HttpMethod.GET, "/drafts", Role.FUND_OFFICER)
        .allow(HttpMethod.POST, "/drafts", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/drafts/{id}", Role.FUND_OFFICER)
        .allow(HttpMethod.PUT, "/drafts/{id}", Role.FUND_OFFICER)
        .allow(HttpMethod.DELETE, "/drafts/{id}", Role.FUND_OFFICER)
        .allow(HttpMethod.POST, "/drafts/{id}/publication", Role.FUND_OFFICER)
        .allow(HttpMethod.POST, "/drafts/{id}/preview", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/funds/{organisation}/services", Role.VISITOR, OTHERS)
        .allow(HttpMethod.PUT, "/funds/{organisation}/services", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/affiliations", Role.FUND_OFFICER)
        .allow(HttpMethod.POST, "/affiliations", Role.FUND_OFFICER)
        .allow(HttpMethod.DELETE, "/affiliations", Role.FUND_OFFICER)
        .allow(HttpMethod.POST, "/windows/{id}/closing", Role.FUND_OFFICER);
  }

  /** Applying needs an account; whose application or pot it is, is checked with each request. */
  private static AccessRules money(AccessRules rules) {
    return rules
        .allow(HttpMethod.POST, "/applications", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.POST, "/applications/erasure", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.GET, "/applications", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.GET, "/applications/{id}", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.POST, "/applications/{id}/withdrawal", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.POST, "/applications/{id}/objection", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.POST, "/applications/{id}/claim", Role.WORKER, Role.EMPLOYER)
        .allow(HttpMethod.PUT, "/pots/{id}", Role.FUND_OFFICER)
        .allow(HttpMethod.PUT, "/pots/{id}/ceilings", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/counters", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/pots", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/pots/{id}", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/pots/{id}/todo", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/pots/{id}/applications.csv", Role.FUND_OFFICER)
        .allow(
            HttpMethod.POST, "/pots/{id}/applications/{application}/decisions", Role.FUND_OFFICER)
        .allow(HttpMethod.GET, "/pots/{id}/draw", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/pots/{id}/draw/arrivals.csv", Role.VISITOR, OTHERS);
  }
}
