package nl.leerroute.funding;

import java.time.Clock;
import nl.leerroute.funding.drafting.Checking;
import nl.leerroute.funding.drafting.Comparing;
import nl.leerroute.funding.drafting.Drafting;
import nl.leerroute.funding.drafting.Drafts;
import nl.leerroute.funding.drafting.PublishingDrafts;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.fact.StatePensionAges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what officers write schemes with. */
@Configuration(proxyBeanMethods = false)
class DraftingBeans {

  @Bean
  Drafting drafting(Drafts drafts, Schemes schemes, Clock clock) {
    return new Drafting(drafts, schemes, clock);
  }

  @Bean
  Checking checking(Windows windows) {
    return new Checking(windows, new Evaluating(StatePensionAges.KNOWN));
  }

  @Bean
  Comparing comparing(Schemes schemes) {
    return new Comparing(schemes);
  }

  @Bean
  PublishingDrafts publishingDrafts(
      Drafting drafting,
      Drafts drafts,
      Checking checking,
      PublishingSchemes publishing,
      Clock clock) {
    return new PublishingDrafts(drafting, drafts, checking, publishing, clock);
  }
}
