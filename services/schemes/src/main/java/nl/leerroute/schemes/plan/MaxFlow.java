package nl.leerroute.schemes.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The most that can flow from one node to others through edges that each carry only so much.
 *
 * <p>Pushing root after root never takes back what an earlier root got in all, so the order of the
 * roots decides who gets most and the total is the greatest in every order.
 */
final class MaxFlow {

  private final int[] first;
  private int[] target = new int[64];
  private int[] next = new int[64];
  private long[] room = new long[64];
  private int edges;

  MaxFlow(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
  }

  /** An edge; its number is even, and its reverse is the next number. */
  int edge(int from, int to, long capacity) {
    if (edges + 2 > target.length) {
      target = Arrays.copyOf(target, edges * 2);
      next = Arrays.copyOf(next, edges * 2);
      room = Arrays.copyOf(room, edges * 2);
    }
    add(from, to, capacity);
    add(to, from, 0);
    return edges - 2;
  }

  private void add(int from, int to, long capacity) {
    target[edges] = to;
    room[edges] = capacity;
    next[edges] = first[from];
    first[from] = edges++;
  }

  /** What flows through an edge now. */
  long flow(int edge) {
    return room[edge + 1];
  }

  /** Pushes as much as possible from {@code root} to {@code sink}; says how much that is. */
  long push(int root, int sink, long limit) {
    long pushed = 0;
    int[] arrival = new int[first.length];
    while (pushed < limit && reach(root, sink, arrival)) {
      long carried = limit - pushed;
      for (int node = sink; node != root; node = target[arrival[node] ^ 1]) {
        carried = Math.min(carried, room[arrival[node]]);
      }
      for (int node = sink; node != root; node = target[arrival[node] ^ 1]) {
        room[arrival[node]] -= carried;
        room[arrival[node] ^ 1] += carried;
      }
      pushed += carried;
    }
    return pushed;
  }

  /** Shortest way with room left; {@code arrival} is the edge by which each node was reached. */
  private boolean reach(int root, int sink, int[] arrival) {
    Arrays.fill(arrival, -1);
    arrival[root] = -2;
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(root);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int edge = first[node]; edge >= 0; edge = next[edge]) {
        if (room[edge] > 0 && arrival[target[edge]] == -1) {
          arrival[target[edge]] = edge;
          if (target[edge] == sink) {
            return true;
          }
          queue.add(target[edge]);
        }
      }
    }
    return false;
  }
}
