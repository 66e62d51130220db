package nl.leerroute.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import nl.leerroute.intake.call.AskingForCall;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.call.Calls;
import nl.leerroute.intake.client.ClientAdapters;
import nl.leerroute.intake.employer.Employers;
import nl.leerroute.intake.employer.KeepingEmployers;
import nl.leerroute.intake.handover.Advising;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.handover.Handovers;
import nl.leerroute.intake.http.HttpAdapters;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.member.Invitations;
import nl.leerroute.intake.member.Joining;
import nl.leerroute.intake.member.Members;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.mongo.MongoAdapters;
import nl.leerroute.intake.place.PlaceTable;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.LookingUpFlows;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Profiles;
import nl.leerroute.intake.reminder.AskingForReminders;
import nl.leerroute.intake.reminder.Letters;
import nl.leerroute.intake.reminder.Reminders;
import nl.leerroute.intake.reminder.Reminding;
import nl.leerroute.intake.retention.ForgettingFirms;
import nl.leerroute.intake.retention.Periods;
import nl.leerroute.intake.retention.Retention;
import nl.leerroute.intake.scan.Scanning;
import nl.leerroute.intake.scan.Scans;
import nl.leerroute.intake.stream.StreamAdapters;
import nl.leerroute.intake.taxonomy.CountingTouched;
import nl.leerroute.intake.taxonomy.Releases;
import nl.leerroute.intake.trial.Trials;
import nl.leerroute.intake.trial.TryingOut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts intake and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class, ClientAdapters.class})
public class IntakeApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(IntakeApplication.class, arguments);
  }

  /**
   * @param file LEERROUTE_INTAKE_PLACES: the table of postcodes and the areas they lie in
   */
  @Bean
  Places places(@Value("${leerroute.intake.places}") Path file) {
    try {
      return PlaceTable.of(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of places, LEERROUTE_INTAKE_PLACES", e);
    }
  }

  /**
   * @param silent LEERROUTE_INTAKE_KEPT_FOR: how long a profile is kept of which nothing is heard
   * @param over LEERROUTE_INTAKE_HANDOVERS_KEPT_FOR: how long a hand-over is kept that is over
   */
  @Bean
  Periods periods(
      @Value("${leerroute.intake.kept-for:P24M}") Period silent,
      @Value("${leerroute.intake.handovers-kept-for:P90D}") Period over) {
    return new Periods(silent, over);
  }

  @Bean
  SweepingOnTime sweepingOnTime(
      Profiles profiles,
      KeepingProfiles keeping,
      Handovers handovers,
      HandingOver handing,
      AskingForReminders asking,
      Periods periods,
      Calling calling,
      TryingOut trying,
      Reminding reminding,
      ForgettingFirms firms,
      Clock clock) {
    return new SweepingOnTime(
        new Retention(profiles, keeping, handovers, handing, asking, periods, clock),
        calling,
        trying,
        reminding,
        firms);
  }

  @Bean
  ForgettingFirms forgettingFirms(
      KeepingEmployers employers,
      Scanning scanning,
      Teaming teaming,
      Periods periods,
      Clock clock) {
    return new ForgettingFirms(employers, scanning, teaming, periods, clock);
  }

  @Bean
  RemindingOnTime remindingOnTime(Reminding reminding) {
    return new RemindingOnTime(reminding);
  }

  @Bean
  AskingForReminders askingForReminders(
      Reminders reminders, KeepingProfiles profiles, Letters letters, Clock clock) {
    return new AskingForReminders(reminders, profiles, letters, clock);
  }

  @Bean
  Reminding reminding(Reminders reminders, KeepingProfiles profiles, Letters letters, Clock clock) {
    return new Reminding(reminders, profiles, letters, clock);
  }

  @Bean
  CountingTouched countingTouched(Profiles profiles, Releases releases) {
    return new CountingTouched(profiles, releases);
  }

  @Bean
  LookingUpFlows lookingUpFlows(Profiles profiles, Places places, Clock clock) {
    return new LookingUpFlows(profiles, places, clock);
  }

  @Bean
  KeepingEmployers keepingEmployers(Employers employers, Places places, Clock clock) {
    return new KeepingEmployers(employers, places, clock);
  }

  @Bean
  Joining joining(Members members, Invitations invitations, Clock clock) {
    return new Joining(members, invitations, clock);
  }

  @Bean
  Teaming teaming(
      Members members,
      Invitations invitations,
      Employers employers,
      KeepingProfiles profiles,
      Clock clock) {
    return new Teaming(members, invitations, employers, profiles, clock);
  }

  @Bean
  Scanning scanning(Scans scans, Employers employers, Clock clock) {
    return new Scanning(scans, employers, clock);
  }

  @Bean
  HandingOver handingOver(
      Handovers handovers, KeepingProfiles profiles, Places places, Clock clock) {
    return new HandingOver(handovers, profiles, places, clock);
  }

  @Bean
  Advising advising(Handovers handovers, KeepingProfiles profiles, Clock clock) {
    return new Advising(handovers, profiles, clock);
  }

  @Bean
  AskingForCall askingForCall(Calls calls, KeepingProfiles profiles, Places places, Clock clock) {
    return new AskingForCall(calls, profiles, places, clock);
  }

  @Bean
  Calling calling(Calls calls, Clock clock) {
    return new Calling(calls, clock);
  }

  @Bean
  TryingOut tryingOut(Trials trials, KeepingProfiles profiles, Clock clock) {
    return new TryingOut(
        trials, profiles, () -> new ProfileId(UUID.randomUUID().toString()), clock);
  }

  @Bean
  KeepingProfiles keepingProfiles(Profiles profiles, Places places, Clock clock) {
    return new KeepingProfiles(
        profiles, places, () -> new FlowId(UUID.randomUUID().toString()), clock);
  }
}
