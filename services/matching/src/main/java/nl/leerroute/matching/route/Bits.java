package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable set of small numbers, compact enough to be made for every node of a search. */
public final class Bits {

  static final Bits NONE = new Bits(new long[0]);

  private final long[] words;

  private Bits(long[] words) {
    this.words = words;
  }

  static Bits of(int... members) {
    int highest = Arrays.stream(members).max().orElse(-1);
    long[] words = new long[(highest >> 6) + 1];
    for (int member : members) {
      words[member >> 6] |= 1L << member;
    }
    return new Bits(words);
  }

  static Bits of(BitSet members) {
    return new Bits(members.toLongArray());
  }

  /** The numbers below {@code size} that pass the test. */
  static Bits where(int size, IntPredicate test) {
    return of(IntStream.range(0, size).filter(test).toArray());
  }

  Bits and(Bits other) {
    boolean longer = words.length >= other.words.length;
    long[] union = (longer ? words : other.words).clone();
    long[] rest = longer ? other.words : words;
    for (int i = 0; i < rest.length; i++) {
      union[i] |= rest[i];
    }
    return new Bits(union);
  }

  /** The members that others have too. */
  Bits in(Bits others) {
    long[] common = new long[Math.min(words.length, others.words.length)];
    for (int i = 0; i < common.length; i++) {
      common[i] = words[i] & others.words[i];
    }
    return new Bits(common);
  }

  /** The members that others lack. */
  Bits beyond(Bits others) {
    long[] rest = words.clone();
    for (int i = 0; i < Math.min(words.length, others.words.length); i++) {
      rest[i] &= ~others.words[i];
    }
    return new Bits(rest);
  }

  /** Only the least of all members, of which there is at least one. */
  Bits first() {
    return of(members()[0]);
  }

  boolean has(int member) {
    int word = member >> 6;
    return word < words.length && (words[word] & 1L << member) != 0;
  }

  boolean hasAll(Bits others) {
    for (int i = 0; i < others.words.length; i++) {
      long mine = i < words.length ? words[i] : 0;
      if ((others.words[i] & ~mine) != 0) {
        return false;
      }
    }
    return true;
  }

  boolean hasOneOf(Bits others) {
    for (int i = 0; i < Math.min(words.length, others.words.length); i++) {
      if ((words[i] & others.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return NONE.hasAll(this);
  }

  /** The sum of the weights of the members that {@code others} lacks. */
  int weightBeyond(Bits others, int[] weights) {
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      long fresh = i < others.words.length ? words[i] & ~others.words[i] : words[i];
      for (; fresh != 0; fresh &= fresh - 1) {
        sum += weights[(i << 6) + Long.numberOfTrailingZeros(fresh)];
      }
    }
    return sum;
  }

  /** The members that {@code others} lacks, ascending. */
  List<Integer> without(Bits others) {
    List<Integer> rest = new ArrayList<>();
    forEach(
        member -> {
          if (!others.has(member)) {
            rest.add(member);
          }
        });
    return List.copyOf(rest);
  }

  /** Ascending. */
  int[] members() {
    int[] members = new int[size()];
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      for (long rest = words[i]; rest != 0; rest &= rest - 1) {
        members[next++] = (i << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return members;
  }

  private int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The least member that is not below a number; -1: there is none. */
  int next(int from) {
    int i = from >> 6;
    if (i >= words.length) {
      return -1;
    }
    long rest = words[i] & -1L << from;
    while (rest == 0) {
      if (++i == words.length) {
        return -1;
      }
      rest = words[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(rest);
  }

  /** Every member, ascending. */
  void forEach(IntConsumer action) {
    for (int i = 0; i < words.length; i++) {
      for (long rest = words[i]; rest != 0; rest &= rest - 1) {
        action.accept((i << 6) + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits bits && hasAll(bits) && bits.hasAll(this);
  }

  @Override
  public int hashCode() {
    long hash = 0;
    for (int i = 0; i < words.length; i++) {
      hash += words[i] * (2L * i + 1);
    }
    return Long.hashCode(hash);
  }
}
