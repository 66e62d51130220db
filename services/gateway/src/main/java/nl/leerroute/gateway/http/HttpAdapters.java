package nl.leerroute.gateway.http;

import java.util.List;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** Pages and API, and everything that protects them. */
@Configuration(proxyBeanMethods = false)
@Import({
  SecurityBeans.class,
  LimitBeans.class,
  ApiDescription.class,
  // For everybody.
  PageAdvice.class,
  BoundedAnswers.class,
  LanguageSwitch.class,
  HomePages.class,
  BrowsePages.class,
  OfferPages.class,
  LookingPages.class,
  Agreements.class,
  SchemePages.class,
  SchemeCheckPages.class,
  RemarkPages.class,
  RegionPages.class,
  DemandPages.class,
  ProofPages.class,
  // For somebody with answers.
  Saving.class,
  Asking.class,
  SkillChoices.class,
  Recap.class,
  BothAnswers.class,
  OwnWishes.class,
  HelpOfCourses.class,
  OwnRoutes.class,
  OccupationPages.class,
  SkillPages.class,
  KnownSkillPages.class,
  EntryPages.class,
  AdvicePages.class,
  OtherHelpPages.class,
  AgreementPages.class,
  TapPages.class,
  AnswersWorth.class,
  RenewalAdvice.class,
  CertificatePages.class,
  AskedPage.class,
  QuestionPages.class,
  CheckPages.class,
  RoutePages.class,
  UnpaidPages.class,
  LiveRoutes.class,
  ChoicePages.class,
  TrialPages.class,
  JourneyPages.class,
  ReminderPages.class,
  CalendarPages.class,
  TakeoutPages.class,
  OpenSeats.class,
  SeatPages.class,
  OwnSeatPages.class,
  OwnMoney.class,
  ApplyPages.class,
  ElsewherePages.class,
  OwnApplicationPages.class,
  DataPages.class,
  WhichAnswersPages.class,
  ConversationPages.class,
  HandoverPages.class,
  CallPages.class,
  GoingOnPages.class,
  ClientListPages.class,
  ClientPages.class,
  CallingPages.class,
  SessionApi.class,
  // For a firm, with or without an account.
  FirmAsking.class,
  OwnPlans.class,
  FirmPages.class,
  TeamPages.class,
  TeamRolePages.class,
  TeamWishPages.class,
  PlanPages.class,
  ScanPages.class,
  SupportPages.class,
  TeamMemberPages.class,
  OwnTeamPages.class,
  FirmGroupPages.class,
  // For an organisation.
  OwnThings.class,
  RolePages.class,
  RequestPages.class,
  EmployerAskPages.class,
  EmployerSeatPages.class,
  OwnProviderPages.class,
  GroupPages.class,
  SupplyPages.class,
  SupplyFiles.class,
  SupplyForms.class,
  SupplyMoneyPages.class,
  FundPages.class,
  FundWindowPages.class,
  RemarkDeskPages.class,
  MemberPages.class,
  FundServicePages.class,
  FundDecisionPages.class,
  FundPotPages.class,
  FundPotStartPages.class,
  DraftPages.class,
  SketchPages.class,
  DraftForms.class,
  DraftReachPages.class,
  ProviderPages.class,
  OperatorPages.class
})
public class HttpAdapters {

  @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
  LanguageCookie languageCookie() {
    return new LanguageCookie();
  }

  @Bean
  WebFluxConfigurer visitorArguments() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new VisitorArgument());
      }
    };
  }

  @Bean
  PageModel pageModel(MessageSource messages) {
    return new PageModel(messages, Assets.version());
  }

  /** Before the one of the platform, which speaks to programs only. */
  @Bean
  @Order(-3)
  ErrorPages errorPages(
      ErrorAttributes attributes,
      ApplicationContext context,
      PageModel page,
      ServerCodecConfigurer codecs,
      List<ViewResolver> views) {
    ErrorPages pages = new ErrorPages(attributes, context, page);
    pages.setMessageWriters(codecs.getWriters());
    pages.setMessageReaders(codecs.getReaders());
    pages.setViewResolvers(views);
    return pages;
  }

  /** After the limits: who goes back to a page sends nothing. */
  @Bean
  @Order(1)
  AskedAgain askedAgain() {
    return new AskedAgain();
  }
}
