package nl.leerroute.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Stage;

/** What holds for every log, however it is cut, repeated or interrupted. */
class LedgerProperties {

  private static final int WHOLE = 10_000;

  @Property(tries = 150)
  void neverACentOverAndTheLedgerIsTheSumOfItsApplications(@ForAll long seed) {
    RandomLog log = new RandomLog(seed);
    LedgersInMemory kept = new LedgersInMemory();
    Allocating allocating = new Allocating(kept, kept, 1);
    for (Entry entry : log.entries()) {
      allocating.take(Story.POT, List.of(entry));
      Pot pot = kept.find(Story.POT).orElseThrow();
      assertThat(pot.left()).isNotNegative();
      assertThat(pot.committed()).isEqualTo(sum(kept, true));
      assertThat(pot.spent()).isEqualTo(sum(kept, false));
      pot.lanes()
          .forEach(
              (name, lane) -> assertThat(lane.used()).isLessThanOrEqualTo(pot.ceilingOf(name)));
    }
  }

  @Property(tries = 150)
  void howTheLogIsCutMakesNoDifference(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int slice) {
    List<Entry> log = new RandomLog(seed).entries();
    assertThat(fold(log, slice).everything()).isEqualTo(fold(log, WHOLE).everything());
  }

  @Property(tries = 150)
  void whatIsReadAgainChangesNothing(@ForAll long seed) {
    List<Entry> log = new RandomLog(seed).entries();
    LedgersInMemory kept = fold(log, 7);
    List<Object> once = kept.everything();
    Random random = new Random(seed);
    for (int again = 0; again < 5; again++) {
      int from = random.nextInt(log.size());
      new Allocating(kept, kept, 3).take(Story.POT, log.subList(from, log.size()));
    }
    assertThat(kept.everything()).isEqualTo(once);
  }

  @Property(tries = 300)
  void aProcessThatDiesAnywhereLeavesNoTrace(@ForAll long seed) {
    List<Entry> log = new RandomLog(seed).entries();
    LedgersInMemory kept = new LedgersInMemory();
    Random random = new Random(seed);
    boolean done = false;
    for (int life = 0; !done; life++) {
      Dying dying = new Dying(kept, kept, life > 60 ? WHOLE : random.nextInt(12));
      try {
        new Allocating(dying, dying, 1 + random.nextInt(9)).take(Story.POT, log);
        done = true;
      } catch (Dying.Killed e) {
        assertThat(life).isLessThan(100);
      }
    }
    assertThat(kept.everything()).isEqualTo(fold(log, WHOLE).everything());
  }

  @Property(tries = 150)
  void twoProcessesThatTakeTurnsWithOldKnowledgeDecideAsOne(@ForAll long seed) {
    List<Entry> log = new RandomLog(seed).entries();
    LedgersInMemory kept = new LedgersInMemory();
    Random random = new Random(seed);
    List<Allocating> both = List.of(new Allocating(kept, kept, 4), new Allocating(kept, kept, 5));
    for (int round = 0; round < 20; round++) {
      both.get(random.nextInt(2)).take(Story.POT, log.subList(0, random.nextInt(log.size())));
    }
    both.forEach(each -> each.take(Story.POT, log));
    assertThat(kept.everything()).isEqualTo(fold(log, WHOLE).everything());
  }

  @Property(tries = 150)
  void whoTakesOverGoesOnWhereTheOtherCameTo(@ForAll long seed) {
    List<Entry> log = new RandomLog(seed).entries();
    LedgersInMemory kept = new LedgersInMemory();
    Random random = new Random(seed);
    List<Allocating> both = List.of(new Allocating(kept, kept, 4), new Allocating(kept, kept, 5));
    for (int from = 0; from < log.size(); ) {
      int until = Math.min(log.size(), from + 1 + random.nextInt(20));
      Allocating next = both.get(random.nextInt(2));
      next.begin();
      next.take(Story.POT, log.subList(from, until));
      from = until;
    }
    assertThat(kept.everything()).isEqualTo(fold(log, WHOLE).everything());
  }

  @Property(tries = 150)
  void theOrderOfArrivalIsProvableAndNobodyIsPassedInTheOwnWindow(@ForAll long seed) {
    LedgersInMemory kept = fold(new RandomLog(seed).withoutObjections().entries(), 6);
    List<Application> arrived =
        kept.applications.values().stream()
            .sorted(Comparator.comparingLong(Application::arrival))
            .toList();
    String chain = "";
    for (int number = 0; number < arrived.size(); number++) {
      chain = Digest.of(chain + arrived.get(number).id());
      assertThat(arrived.get(number).arrival()).isEqualTo(number);
      assertThat(arrived.get(number).link()).isEqualTo(chain);
    }
    for (String lane : RandomLog.LANES) {
      List<Application> own =
          arrived.stream().filter(each -> each.ask().lane().equals(lane)).toList();
      long firstWaiting =
          own.stream()
              .filter(each -> each.stage() instanceof Stage.Waiting)
              .mapToLong(Application::arrival)
              .min()
              .orElse(Long.MAX_VALUE);
      assertThat(own)
          .filteredOn(
              each -> each.decisions().stream().anyMatch(one -> one.stage().committed() > 0))
          .allMatch(each -> each.arrival() < firstWaiting);
    }
  }

  @Property(tries = 100)
  void nobodyGetsMoreThanThePersonsCapFromTwoPotsTogether(@ForAll long seed) {
    LedgersInMemory kept = new LedgersInMemory();
    List<Entry> one = new RandomLog(seed).entries();
    List<Entry> two = new RandomLog(seed + 1).ofAnotherPot().entries();
    Allocating first = new Allocating(kept, kept, 3);
    Allocating second = new Allocating(kept, kept, 3);
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      if (random.nextBoolean()) {
        first.take(Story.POT, one.subList(0, random.nextInt(one.size())));
      } else {
        second.take("other", two.subList(0, random.nextInt(two.size())));
      }
    }
    for (int person = 0; person < RandomLog.PEOPLE; person++) {
      String key = "p" + person;
      List<Application> paid =
          kept.applications.values().stream()
              .filter(each -> each.ask().person().equals(key))
              .filter(each -> each.stage().committed() + each.stage().spent() > 0)
              .toList();
      assertThat(paid).hasSizeLessThanOrEqualTo(RandomLog.AWARDS);
    }
  }

  private static LedgersInMemory fold(List<Entry> log, int slice) {
    LedgersInMemory kept = new LedgersInMemory();
    List<Entry> left = new ArrayList<>(log);
    while (!left.isEmpty()) {
      List<Entry> batch = left.subList(0, Math.min(slice, left.size()));
      new Allocating(kept, kept, slice).take(Story.POT, batch);
      batch.clear();
    }
    return kept;
  }

  private static long sum(LedgersInMemory kept, boolean committed) {
    Stream<Stage> stages = kept.applications.values().stream().map(Application::stage);
    return stages.mapToLong(each -> committed ? each.committed() : each.spent()).sum();
  }
}
