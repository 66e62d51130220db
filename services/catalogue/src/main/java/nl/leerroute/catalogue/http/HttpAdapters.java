package nl.leerroute.catalogue.http;

import java.time.Clock;
import java.util.EnumSet;
import java.util.function.Function;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.EntryRequirements;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.connection.PullingOffers;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.AskingPlaces;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.esco.ImportingEsco;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.group.BringingTogether;
import nl.leerroute.catalogue.importing.ConfirmingEnds;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.sheet.FillingForms;
import nl.leerroute.catalogue.sheet.SentSheets;
import nl.leerroute.catalogue.sheet.TakingSheets;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Releases;
import nl.leerroute.catalogue.wordlist.TakingLists;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** Connects the catalogue to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  private static final Role[] OTHERS =
      EnumSet.complementOf(EnumSet.of(Role.VISITOR)).toArray(Role[]::new);

  @Bean
  ConceptController conceptController(Names names, DescribingConcepts concepts) {
    return new ConceptController(names, concepts);
  }

  @Bean
  EntryController entryController(EntryRequirements requirements) {
    return new EntryController(requirements);
  }

  @Bean
  SuggestionController suggestionController(SuggestingSkills suggesting) {
    return new SuggestionController(suggesting);
  }

  @Bean
  ReleaseController releaseController(ImportingRelease importing, Releases releases) {
    return new ReleaseController(importing, releases);
  }

  @Bean
  ListUploadController listUploadController(TakingLists taking) {
    return new ListUploadController(taking);
  }

  @Bean
  ImportController importController(ImportingEsco importing, Imports imports) {
    return new ImportController(importing, imports);
  }

  @Bean
  OfferController offerController(
      Offers offers,
      TakingOffers taking,
      EndingOffers ending,
      OwnProvider own,
      Function<Listing, OfferPublished> published) {
    return new OfferController(offers, taking, ending, own, published);
  }

  @Bean
  OwnProvider ownProvider(Providers providers) {
    return new OwnProvider(providers);
  }

  @Bean
  EnrolmentController enrolmentController(
      Enrolments enrolments, AskingPlaces asking, AnsweringRequests answering) {
    return new EnrolmentController(enrolments, asking, answering);
  }

  @Bean
  EmployerController employerController(
      Enrolments enrolments, AskingPlaces asking, AnsweringRequests answering) {
    return new EmployerController(enrolments, asking, answering);
  }

  @Bean
  GroupController groupController(
      BringingTogether together, NamedProvider providers, OwnProvider own) {
    return new GroupController(together, providers, own);
  }

  @Bean
  OwnGroupController ownGroupController(BringingTogether together) {
    return new OwnGroupController(together);
  }

  @Bean
  RequestController requestController(
      Enrolments enrolments, AnsweringRequests answering, OwnProvider own) {
    return new RequestController(enrolments, answering, own);
  }

  @Bean
  ProviderController providerController(KeepingProviders providers, OwnProvider own) {
    return new ProviderController(providers, own);
  }

  @Bean
  ListingController listingController(Offers offers) {
    return new ListingController(offers);
  }

  @Bean
  SearchController searchController(Cards cards, Spots spots, Clock clock) {
    return new SearchController(cards, spots, clock);
  }

  @Bean
  ConnectionController connectionController(
      Connections connections,
      PullingOffers pulling,
      ImportingOffers importing,
      KeepingProviders providers,
      Clock clock) {
    return new ConnectionController(connections, pulling, importing, providers, clock);
  }

  @Bean
  NamedProvider namedProvider(OwnProvider own, KeepingProviders providers) {
    return new NamedProvider(own, providers);
  }

  @Bean
  DeliveryController deliveryController(
      TakingSheets taking,
      ImportingOffers importing,
      ConfirmingEnds confirming,
      Runs runs,
      Outcomes outcomes,
      NamedProvider providers) {
    return new DeliveryController(taking, importing, confirming, runs, outcomes, providers);
  }

  @Bean
  QuarantineController quarantineController(
      Quarantine quarantine, FillingForms forms, NamedProvider providers) {
    return new QuarantineController(quarantine, forms, providers);
  }

  @Bean
  FormController formController(
      FillingForms forms,
      Offers offers,
      Function<Listing, OfferPublished> published,
      NamedProvider providers,
      JsonMapper mapper) {
    return new FormController(forms, offers, published, providers, mapper);
  }

  @Bean
  TemplateController templateController(SentSheets sheets) {
    return new TemplateController(sheets);
  }

  /** What can be learned is for everybody to see, what ended for its provider. */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny()
        .allow(HttpMethod.GET, "/concepts", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/concepts/by-uri", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/concepts/entry-requirements", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/skills/suggestions", Role.VISITOR, OTHERS)
        .allow(HttpMethod.POST, "/skills/suggestions", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/offers", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/offers/search", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/offers/{id}", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/listings", Role.PROVIDER, Role.OPERATOR)
        .allow(HttpMethod.GET, "/taxonomy/releases", Role.OPERATOR)
        .allow(HttpMethod.PUT, "/taxonomy/releases/{release}", Role.OPERATOR)
        .allow(HttpMethod.POST, "/taxonomy/imports", Role.OPERATOR)
        .allow(HttpMethod.POST, "/taxonomy/lists", Role.OPERATOR)
        .allow(HttpMethod.POST, "/taxonomy/releases/{release}/import", Role.OPERATOR)
        .allow(HttpMethod.GET, "/taxonomy/releases/{release}/import", Role.OPERATOR)
        .allow(HttpMethod.PUT, "/offers", Role.OPERATOR)
        .allow(HttpMethod.DELETE, "/offers/{id}", Role.OPERATOR)
        .allow(HttpMethod.GET, "/providers", Role.OPERATOR)
        .allow(HttpMethod.GET, "/providers/likenesses", Role.OPERATOR)
        .allow(HttpMethod.GET, "/providers/{id}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.PUT, "/providers/{id}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.POST, "/providers/{id}/decisions", Role.OPERATOR)
        .allow(HttpMethod.POST, "/providers/{id}/appeal", Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/requests", Role.PROVIDER)
        .allow(HttpMethod.POST, "/providers/{id}/requests/{enrolment}/answer", Role.PROVIDER)
        .allow(HttpMethod.POST, "/providers/{id}/imports", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/imports", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/imports/{run}", Role.OPERATOR, Role.PROVIDER)
        .allow(
            HttpMethod.POST, "/providers/{id}/imports/{run}/endings", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/quarantine", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/quarantine/{record}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.PUT, "/providers/{id}/quarantine/{record}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.POST, "/providers/{id}/offers", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/providers/{id}/offers/{offer}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.PUT, "/providers/{id}/offers/{offer}", Role.OPERATOR, Role.PROVIDER)
        .allow(HttpMethod.GET, "/templates/*", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/enrolments", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/enrolments", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/enrolments/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/enrolments/{id}/answer", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/employers/{organisation}/enrolments", Role.EMPLOYER)
        .allow(HttpMethod.POST, "/employers/{organisation}/enrolments", Role.EMPLOYER)
        .allow(HttpMethod.GET, "/employers/{organisation}/enrolments/{id}", Role.EMPLOYER)
        .allow(HttpMethod.POST, "/employers/{organisation}/enrolments/{id}/answer", Role.EMPLOYER)
        .allow(HttpMethod.GET, GroupController.GROUPS, Role.PROVIDER, Role.FUND_OFFICER)
        .allow(HttpMethod.GET, GroupController.PROPOSALS, Role.PROVIDER)
        .allow(HttpMethod.PUT, GroupController.PROPOSALS, Role.PROVIDER)
        .allow(HttpMethod.GET, OwnGroupController.GROUPS, Role.EMPLOYER)
        .allow(HttpMethod.PUT, OwnGroupController.CONTACT, Role.EMPLOYER)
        .allow(HttpMethod.DELETE, OwnGroupController.CONTACT, Role.EMPLOYER)
        .allow(HttpMethod.GET, "/proofs/{code}", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/providers/{provider}/sources", Role.OPERATOR)
        .allow(HttpMethod.PUT, "/providers/{provider}/sources/{source}", Role.OPERATOR)
        .allow(HttpMethod.DELETE, "/providers/{provider}/sources/{source}", Role.OPERATOR)
        .allow(HttpMethod.POST, "/providers/{provider}/sources/{source}/runs", Role.OPERATOR);
  }
}
