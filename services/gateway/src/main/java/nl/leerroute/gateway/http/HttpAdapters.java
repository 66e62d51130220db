package nl.leerroute.gateway.http;

import java.time.Clock;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.offers.Offers;
import nl.leerroute.gateway.providers.Providers;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.routes.FollowingRoutes;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.gateway.visitors.Accounts;
import nl.leerroute.gateway.visitors.Arriving;
import nl.leerroute.platform.stream.Projection;
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
@Import({SecurityBeans.class, LimitBeans.class, ApiDescription.class})
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
  BoundedAnswers boundedAnswers() {
    return new BoundedAnswers();
  }

  @Bean
  PageModel pageModel(MessageSource messages) {
    return new PageModel(messages, Assets.version());
  }

  @Bean
  PageAdvice pageAdvice(PageModel page) {
    return new PageAdvice(page);
  }

  /** Before the one of the platform, which speaks to programs only. */
  @Bean
  @Order(-3)
  ErrorPages errorPages(
      ErrorAttributes attributes,
      ApplicationContext context,
      PageModel page,
      ServerCodecConfigurer codecs,
      java.util.List<ViewResolver> views) {
    ErrorPages pages = new ErrorPages(attributes, context, page);
    pages.setMessageWriters(codecs.getWriters());
    pages.setMessageReaders(codecs.getReaders());
    pages.setViewResolvers(views);
    return pages;
  }

  @Bean
  LanguageSwitch languageSwitch(LanguageCookie languages) {
    return new LanguageSwitch(languages);
  }

  @Bean
  HomePages homePages() {
    return new HomePages();
  }

  /** After the limits: who goes back to a page sends nothing. */
  @Bean
  @Order(1)
  AskedAgain askedAgain() {
    return new AskedAgain();
  }

  @Bean
  Saving saving(Clock clock, Arriving arriving, Profiles profiles) {
    return new Saving(clock, arriving, profiles);
  }

  @Bean
  OccupationPages occupationPages(
      Profiles profiles, Concepts concepts, AnsweringQuestions answering, Saving saving) {
    return new OccupationPages(profiles, concepts, answering, saving);
  }

  @Bean
  SkillPages skillPages(
      Profiles profiles, Concepts concepts, AnsweringQuestions answering, Saving saving) {
    return new SkillPages(profiles, new SkillChoices(concepts), answering, saving);
  }

  @Bean
  Asking asking(Schemes schemes, MessageSource messages) {
    return new Asking(schemes, messages);
  }

  @Bean
  SituationPages situationPages(
      Profiles profiles, AnsweringQuestions answering, Saving saving, Asking asking) {
    return new SituationPages(profiles, answering, saving, asking);
  }

  @Bean
  CheckPages checkPages(
      Profiles profiles, Concepts concepts, Asking asking, MessageSource messages, Saving saving) {
    return new CheckPages(profiles, new Recap(concepts, asking, messages), saving);
  }

  @Bean
  OwnRoutes ownRoutes(Projection<RouteSetPublished> routes) {
    return new OwnRoutes(routes);
  }

  @Bean
  RoutePages routePages(OwnRoutes routes, Clock clock) {
    return new RoutePages(routes, clock);
  }

  @Bean
  KnownSkillPages knownSkillPages(AnsweringQuestions answering, Saving saving) {
    return new KnownSkillPages(answering, saving);
  }

  @Bean
  LiveRoutes liveRoutes(FollowingRoutes following) {
    return new LiveRoutes(following);
  }

  @Bean
  ChoicePages choicePages(OwnRoutes routes, Profiles profiles, Enrolments enrolments, Clock clock) {
    return new ChoicePages(routes, profiles, enrolments, clock);
  }

  @Bean
  DataPages dataPages(Profiles profiles, Accounts accounts) {
    return new DataPages(profiles, accounts);
  }

  @Bean
  WhichAnswersPages whichAnswersPages(Profiles profiles, Accounts accounts) {
    return new WhichAnswersPages(profiles, accounts);
  }

  @Bean
  ConversationPages conversationPages(Profiles profiles) {
    return new ConversationPages(profiles);
  }

  @Bean
  SchemePages schemePages(Schemes schemes, Clock clock) {
    return new SchemePages(schemes, clock);
  }

  @Bean
  BrowsePages browsePages(Catalogue catalogue, MessageSource messages) {
    return new BrowsePages(catalogue, messages);
  }

  @Bean
  OfferPages offerPages(Catalogue catalogue, Concepts concepts, Clock clock) {
    return new OfferPages(catalogue, concepts, clock);
  }

  @Bean
  LookingPages lookingPages(Catalogue catalogue) {
    return new LookingPages(catalogue);
  }

  @Bean
  RegionPages regionPages(Regions regions) {
    return new RegionPages(regions);
  }

  @Bean
  DemandPages demandPages(Regions regions, Concepts concepts) {
    return new DemandPages(regions, concepts);
  }

  @Bean
  OperatorPages operatorPages(Taxonomies taxonomies) {
    return new OperatorPages(taxonomies);
  }

  @Bean
  RolePages rolePages(Schemes schemes, Offers offers, Clock clock) {
    return new RolePages(new OwnThings(schemes, offers, clock));
  }

  @Bean
  SeatPages seatPages(
      OwnRoutes routes, Catalogue catalogue, Clock clock, Enrolments enrolments, Saving saving) {
    return new SeatPages(new OpenSeats(routes, catalogue, clock), enrolments, saving);
  }

  @Bean
  OwnSeatPages ownSeatPages(Enrolments enrolments) {
    return new OwnSeatPages(enrolments);
  }

  @Bean
  EmployerAskPages employerAskPages(Catalogue catalogue, EmployerSeats seats) {
    return new EmployerAskPages(catalogue, seats);
  }

  @Bean
  EmployerSeatPages employerSeatPages(EmployerSeats seats) {
    return new EmployerSeatPages(seats);
  }

  @Bean
  ProofPages proofPages(Enrolments enrolments) {
    return new ProofPages(enrolments);
  }

  @Bean
  RequestPages requestPages(Enrolments enrolments) {
    return new RequestPages(enrolments);
  }

  @Bean
  OwnProviderPages ownProviderPages(Providers providers) {
    return new OwnProviderPages(providers);
  }

  @Bean
  ProviderPages providerPages(Providers providers) {
    return new ProviderPages(providers);
  }

  @Bean
  SessionApi sessionApi(Profiles profiles, OwnRoutes routes) {
    return new SessionApi(profiles, routes);
  }
}
