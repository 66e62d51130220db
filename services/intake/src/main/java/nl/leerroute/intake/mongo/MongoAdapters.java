package nl.leerroute.intake.mongo;

import java.util.function.Function;
import nl.leerroute.intake.call.Call;
import nl.leerroute.intake.call.Calls;
import nl.leerroute.intake.employer.Employers;
import nl.leerroute.intake.employer.Telling;
import nl.leerroute.intake.handover.Handover;
import nl.leerroute.intake.handover.Handovers;
import nl.leerroute.intake.member.Invitation;
import nl.leerroute.intake.member.Invitations;
import nl.leerroute.intake.member.Member;
import nl.leerroute.intake.member.Members;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.Profiles;
import nl.leerroute.intake.reminder.Reminder;
import nl.leerroute.intake.reminder.Reminders;
import nl.leerroute.intake.scan.Scan;
import nl.leerroute.intake.scan.Scans;
import nl.leerroute.intake.trial.Trial;
import nl.leerroute.intake.trial.Trials;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Publication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects intake to its database. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Profiles profiles(AggregateStore store, Function<Fact, Publication<?>> publications) {
    return new MongoProfiles(
        store.of("profiles", StoredProfile.class, StoredProfile.FLOW, StoredProfile.HEARD),
        publications);
  }

  @Bean
  Handovers handovers(AggregateStore store) {
    return new MongoHandovers(
        store.of(
            "handovers",
            Handover.class,
            MongoHandovers.PROFILE,
            MongoHandovers.CODE,
            MongoHandovers.UNTIL));
  }

  @Bean
  Trials trials(AggregateStore store, Function<Fact, Publication<?>> publications) {
    return new MongoTrials(store.of("trials", Trial.class, MongoTrials.OF), publications);
  }

  @Bean
  Employers employers(AggregateStore store, Function<Telling, Publication<?>> tellings) {
    return new MongoEmployers(
        store.of("employers", StoredEmployer.class, StoredEmployer.HEARD), tellings);
  }

  @Bean
  Members members(AggregateStore store) {
    return new MongoMembers(
        store.of("members", Member.class, MongoMembers.EMPLOYER, MongoMembers.PROFILE));
  }

  @Bean
  Invitations invitations(AggregateStore store) {
    return new MongoInvitations(
        store.of("invitations", Invitation.class, MongoInvitations.EMPLOYER));
  }

  @Bean
  Scans scans(AggregateStore store) {
    return new MongoScans(store.of("scans", Scan.class));
  }

  @Bean
  Calls calls(AggregateStore store) {
    return new MongoCalls(store.of("calls", Call.class));
  }

  @Bean
  Reminders reminders(AggregateStore store) {
    return new MongoReminders(store.of("reminders", Reminder.class, MongoReminders.NEXT));
  }
}
