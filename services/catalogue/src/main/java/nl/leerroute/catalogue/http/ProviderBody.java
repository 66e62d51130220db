package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KvkNumber;
import nl.leerroute.catalogue.provider.LocationNumber;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Registration;
import nl.leerroute.catalogue.provider.Standing;
import nl.leerroute.catalogue.provider.Step;
import org.jspecify.annotations.Nullable;

/**
 * A provider as its operator and it itself see it.
 *
 * @param state REGISTERED, CHECKED, LISTED, SUSPENDED or MERGED
 * @param formerIds providers that go on as this one
 * @param history who did what; the provider itself is not told who
 */
record ProviderBody(
    String providerId,
    List<String> names,
    @Nullable String kvk,
    List<String> locations,
    @Nullable String website,
    @Nullable String phone,
    @Nullable String mail,
    List<RegistrationBody> registrations,
    String state,
    @Nullable String reason,
    @Nullable Instant since,
    @Nullable AppealBody appeal,
    @Nullable String mergedInto,
    List<String> formerIds,
    List<StepBody> history) {

  record RegistrationBody(Registration.Register register, @Nullable String number) {}

  /**
   * @param answer why it was denied; absent: nobody decided yet
   */
  record AppealBody(String text, Instant on, @Nullable String answer, @Nullable Instant answered) {}

  record StepBody(Instant at, @Nullable String by, Step.Deed deed, String remark) {}

  static ProviderBody of(Provider provider, Collection<ProviderId> family, boolean namingWho) {
    Details details = provider.details();
    KvkNumber kvk = details.kvk();
    Standing standing = provider.standing();
    Standing.Suspended suspended = standing instanceof Standing.Suspended now ? now : null;
    return new ProviderBody(
        provider.id().value(),
        details.names(),
        kvk == null ? null : kvk.digits(),
        details.locations().stream().map(LocationNumber::digits).sorted().toList(),
        details.website(),
        details.phone(),
        details.mail(),
        details.registrations().stream()
            .map(one -> new RegistrationBody(one.register(), one.number()))
            .sorted(Comparator.comparing(RegistrationBody::register))
            .toList(),
        state(standing),
        suspended == null ? null : suspended.reason(),
        suspended == null ? null : suspended.since(),
        suspended == null ? null : appeal(suspended.appeal()),
        provider.mergedInto().map(ProviderId::value).orElse(null),
        family.stream()
            .filter(id -> !id.equals(provider.id()))
            .map(ProviderId::value)
            .sorted()
            .toList(),
        provider.history().stream()
            .map(
                step ->
                    new StepBody(
                        step.at(), namingWho ? step.by() : null, step.deed(), step.remark()))
            .toList());
  }

  static String state(Standing standing) {
    return switch (standing) {
      case Standing.Registered _ -> "REGISTERED";
      case Standing.Checked _ -> "CHECKED";
      case Standing.Listed _ -> "LISTED";
      case Standing.Suspended _ -> "SUSPENDED";
      case Standing.Merged _ -> "MERGED";
    };
  }

  private static @Nullable AppealBody appeal(Standing.@Nullable Appeal appeal) {
    if (appeal == null) {
      return null;
    }
    Standing.Denial denial = appeal.denial();
    return new AppealBody(
        appeal.text(),
        appeal.on(),
        denial == null ? null : denial.text(),
        denial == null ? null : denial.on());
  }
}
