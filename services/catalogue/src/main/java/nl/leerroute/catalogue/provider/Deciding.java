package nl.leerroute.catalogue.provider;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.provider.Standing.Appeal;
import nl.leerroute.catalogue.provider.Standing.Checked;
import nl.leerroute.catalogue.provider.Standing.Denial;
import nl.leerroute.catalogue.provider.Standing.Listed;
import nl.leerroute.catalogue.provider.Standing.Merged;
import nl.leerroute.catalogue.provider.Standing.Registered;
import nl.leerroute.catalogue.provider.Standing.Suspended;
import nl.leerroute.catalogue.provider.Step.Deed;

/**
 * The life of a provider: registered, checked, listed, and suspended where that is needed; from
 * there back by a granted appeal or a new check.
 */
final class Deciding {

  private final ProviderId id;
  private final By by;

  Deciding(ProviderId id, By by) {
    this.id = id;
    this.by = by;
  }

  Change on(Optional<Provider> current, Command command) {
    return current
        .map(provider -> on(provider, command))
        .orElseGet(
            () ->
                switch (command) {
                  case Command.Describe(Details details) -> registered(details);
                  case Command.Meet(String name) -> registered(Details.named(name));
                  case Command.DescribeItself _,
                      Command.Check _,
                      Command.List _,
                      Command.Suspend _,
                      Command.Appeal _,
                      Command.GrantAppeal _,
                      Command.DenyAppeal _,
                      Command.Merge _,
                      Command.KeepApart _,
                      Command.Settle _ ->
                      refused(Refusal.NO_SUCH_PROVIDER);
                });
  }

  private Change registered(Details details) {
    return made(
        new Provider(
            id, details, new Registered(), Set.of(), List.of(by.does(Deed.REGISTERED, "")), false));
  }

  private Change on(Provider provider, Command command) {
    return switch (command) {
      case Command.Meet _ -> new Change.None();
      case Command.Settle(int steps) -> settled(provider, steps);
      case Command.KeepApart(ProviderId from) -> keptApart(provider, from);
      case Command.Describe _,
          Command.DescribeItself _,
          Command.Check _,
          Command.List _,
          Command.Suspend _,
          Command.Appeal _,
          Command.GrantAppeal _,
          Command.DenyAppeal _,
          Command.Merge _ ->
          provider.standing() instanceof Merged
              ? refused(Refusal.MERGED)
              : onLiving(provider, command);
    };
  }

  private Change onLiving(Provider provider, Command command) {
    return switch (command) {
      case Command.Describe(Details details) -> described(provider, details);
      case Command.DescribeItself(Details own) ->
          described(provider, provider.details().toldByItself(own));
      case Command.Check _ -> checked(provider);
      case Command.List _ ->
          provider.standing() instanceof Checked
              ? stands(provider, new Listed(), Deed.LISTED, "")
              : refused(Refusal.NOT_FROM_HERE);
      case Command.Suspend(String reason) ->
          provider.standing() instanceof Listed
              ? stands(provider, new Suspended(reason, by.at(), null), Deed.SUSPENDED, reason)
              : refused(Refusal.NOT_FROM_HERE);
      case Command.Appeal(String text) -> appealed(provider, text);
      case Command.GrantAppeal(String text) ->
          hasOpenAppeal(provider)
              ? stands(provider, new Listed(), Deed.APPEAL_GRANTED, text)
              : refused(Refusal.NO_APPEAL);
      case Command.DenyAppeal(String text) -> denied(provider, text);
      case Command.Merge(ProviderId into) ->
          into.equals(id)
              ? refused(Refusal.ITSELF)
              : stands(provider, new Merged(into), Deed.MERGED, into.value());
      case Command.Meet _, Command.Settle _, Command.KeepApart _ -> new Change.None();
    };
  }

  private Change described(Provider provider, Details now) {
    return provider.details().equals(now)
        ? new Change.None()
        : made(provider.described(now, by.does(Deed.DESCRIBED, "")));
  }

  /** A suspended provider can be looked at anew, which takes it halfway back. */
  private Change checked(Provider provider) {
    return switch (provider.standing()) {
      case Registered _, Suspended _ ->
          provider.details().kvk() == null
              ? refused(Refusal.NO_KVK_NUMBER)
              : stands(provider, new Checked(), Deed.CHECKED, "");
      case Checked _, Listed _, Merged _ -> refused(Refusal.NOT_FROM_HERE);
    };
  }

  private Change appealed(Provider provider, String text) {
    return switch (provider.standing()) {
      case Suspended(String reason, var since, Appeal before) ->
          before == null
              ? stands(
                  provider,
                  new Suspended(reason, since, new Appeal(text, by.at(), null)),
                  Deed.APPEALED,
                  text)
              : refused(Refusal.APPEALED_BEFORE);
      case Registered _, Checked _, Listed _, Merged _ -> refused(Refusal.NOT_FROM_HERE);
    };
  }

  private static boolean hasOpenAppeal(Provider provider) {
    return provider.standing() instanceof Suspended(String _, var _, Appeal appeal)
        && appeal != null
        && appeal.denial() == null;
  }

  private Change denied(Provider provider, String text) {
    return provider.standing() instanceof Suspended(String reason, var since, Appeal appeal)
            && appeal != null
            && appeal.denial() == null
        ? stands(
            provider,
            new Suspended(
                reason, since, new Appeal(appeal.text(), appeal.on(), new Denial(text, by.at()))),
            Deed.APPEAL_DENIED,
            text)
        : refused(Refusal.NO_APPEAL);
  }

  private Change keptApart(Provider provider, ProviderId from) {
    if (from.equals(id)) {
      return refused(Refusal.ITSELF);
    }
    return provider.apartFrom().contains(from)
        ? new Change.None()
        : made(provider.apartFrom(from, by.does(Deed.KEPT_APART, from.value())));
  }

  private static Change settled(Provider provider, int steps) {
    Provider settled = provider.settled(steps);
    return settled.equals(provider) ? new Change.None() : made(settled);
  }

  private Change stands(Provider provider, Standing now, Deed deed, String remark) {
    return made(provider.standing(now, by.does(deed, remark)));
  }

  private static Change made(Provider next) {
    return new Change.Made(next);
  }

  private static Change refused(Refusal reason) {
    return new Change.Refused(reason);
  }
}
