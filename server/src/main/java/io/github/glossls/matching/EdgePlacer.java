package io.github.glossls.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Gives each edge the slot of {@link Edges} where the search for it begins, for all but a few.
 *
 * <p>Three edges or so share a bucket. The largest buckets first, each gets a pilot, the first
 * number that sends its edges to slots that are free (hash and displace: Belazzougui, Botelho and
 * Dietzfelbinger, 2009). What no pilot parts, such as edges of one hash, is chained.
 */
final class EdgePlacer {
  private static final int IN_A_BUCKET = 3;

  /** Of edges with different hashes far fewer nearly always do. */
  private static final int MOST_PILOTS = 1 << 12;

  private final long[] hashes;

  /** By edge what its slot has, but for the next. */
  private final long[] rows;

  private int count;

  EdgePlacer(int most) {
    hashes = new long[most];
    rows = new long[most * Edges.STRIDE];
  }

  /** Adds an edge; {@code first} and {@code second} as in {@link Edges}. */
  void add(long hash, long origin, long code, int step, int first, int second) {
    hashes[count] = hash;
    int row = count * Edges.STRIDE;
    rows[row] = origin;
    rows[row + Edges.CODE] = code;
    rows[row + Edges.STEP] = Integer.toUnsignedLong(step);
    rows[row + Edges.NUMBERS] = Integer.toUnsignedLong(second) | ((long) first << Integer.SIZE);
    count++;
  }

  Edges build(Vocabulary words) {
    int slots = 2 + count + count / 8;
    int buckets = 1 + count / IN_A_BUCKET;
    Edges edges = new Edges(new long[slots * Edges.STRIDE], new char[buckets], words);
    BitSet taken = new BitSet(slots);
    Buckets sorted = new Buckets(buckets);
    Growing homeless = new Growing();
    for (int bucket : sorted.largestFirst()) {
      int from = sorted.starts[bucket];
      int to = sorted.starts[bucket + 1];
      int pilot = findPilot(edges, taken, sorted.hashesOf(bucket), to - from);
      edges.pilots()[bucket] = (char) pilot;
      for (int at = from; at < to; at++) {
        int slot = edges.slot(hashes[sorted.edges[at]], pilot);
        if (taken.get(slot)) {
          homeless.add(sorted.edges[at]);
        } else {
          put(edges, taken, sorted.edges[at], slot);
        }
      }
    }
    chain(edges, taken, homeless);
    return edges;
  }

  private void put(Edges edges, BitSet taken, int edge, int slot) {
    System.arraycopy(rows, edge * Edges.STRIDE, edges.table(), slot * Edges.STRIDE, Edges.STRIDE);
    taken.set(slot);
  }

  /** The first pilot that sends edges of different hashes to free slots, each to its own. */
  private static int findPilot(Edges edges, BitSet taken, long[] hashes, int count) {
    int pilot = 0;
    while (pilot < MOST_PILOTS && !fits(edges, pilot, taken, hashes, count)) {
      pilot++;
    }
    return pilot % MOST_PILOTS;
  }

  private static boolean fits(Edges edges, int pilot, BitSet taken, long[] hashes, int count) {
    for (int at = 0; at < count; at++) {
      int slot = edges.slot(hashes[at], pilot);
      if (taken.get(slot)) {
        return false;
      }
      for (int other = 0; other < at; other++) {
        if (hashes[other] != hashes[at] && edges.slot(hashes[other], pilot) == slot) {
          return false;
        }
      }
    }
    return true;
  }

  /** Those that have no slot of their own come behind those that have theirs. */
  private void chain(Edges edges, BitSet taken, Growing homeless) {
    int free = 1;
    for (int at = 0; at < homeless.size(); at++) {
      int edge = homeless.get(at);
      free = taken.nextClearBit(free);
      put(edges, taken, edge, free);
      edges.link(edges.slot(hashes[edge]), free);
    }
  }

  /** The edges by bucket. */
  private final class Buckets {
    /** By bucket where its edges begin; one more at the end. */
    final int[] starts;

    final int[] edges = new int[count];
    private long[] found = new long[64];

    Buckets(int buckets) {
      starts = new int[buckets + 1];
      for (int edge = 0; edge < count; edge++) {
        starts[Tables.place(hashes[edge], buckets) + 1]++;
      }
      for (int bucket = 0; bucket < buckets; bucket++) {
        starts[bucket + 1] += starts[bucket];
      }
      int[] free = Arrays.copyOf(starts, buckets);
      for (int edge = 0; edge < count; edge++) {
        edges[free[Tables.place(hashes[edge], buckets)]++] = edge;
      }
    }

    /** Behind them others of no meaning. */
    long[] hashesOf(int bucket) {
      int size = size(bucket);
      if (size > found.length) {
        found = new long[size * 2];
      }
      for (int at = 0; at < size; at++) {
        found[at] = hashes[edges[starts[bucket] + at]];
      }
      return found;
    }

    int size(int bucket) {
      return starts[bucket + 1] - starts[bucket];
    }

    int[] largestFirst() {
      int buckets = starts.length - 1;
      int[] places = new int[count + 2];
      for (int bucket = 0; bucket < buckets; bucket++) {
        places[count - size(bucket) + 1]++;
      }
      for (int size = 0; size <= count; size++) {
        places[size + 1] += places[size];
      }
      int[] sorted = new int[buckets];
      for (int bucket = 0; bucket < buckets; bucket++) {
        sorted[places[count - size(bucket)]++] = bucket;
      }
      return sorted;
    }
  }
}
