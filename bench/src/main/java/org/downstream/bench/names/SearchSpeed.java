package org.downstream.bench.names;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameDictionary;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.NameRole;

/**
 * Builds indexes of made-up names and asks them on one core: {@code SearchSpeed 17000 1000000}.
 * Time is processor time of the thread, since others may use the machine too.
 */
public final class SearchSpeed {
  private static final int QUERIES = 20_000;

  private SearchSpeed() {}

  public static void main(String[] args) {
    System.out.println(
        "names      build s  bytes/name  queries           per second  median us  p99 us");
    for (String size : args) {
      run(Integer.parseInt(size));
    }
  }

  private static void run(int size) {
    long start = processorTime();
    MadeUpCompanies companies = new MadeUpCompanies(1);
    NameIndex.Builder builder = NameIndex.builder(NameDictionary.shipped());
    for (int i = 0; i < size; i++) {
      builder.add(i, companies.english(), NameRole.PRIMARY, NameBearer.ORGANISATION, "CN");
    }
    NameIndex index = builder.build();
    double seconds = (processorTime() - start) / 1e9;
    MadeUpCompanies others = new MadeUpCompanies(2);
    Spoiler spoiler = new Spoiler(3);
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      chinese.add(others.chinese());
      english.add(spoiler.typo(others.english()));
    }
    report(index, seconds, "Chinese full", chinese);
    report(index, seconds, "English, a typo", english);
  }

  private static void report(NameIndex index, double seconds, String what, List<String> queries) {
    for (String query : queries) {
      index.search(NameQuery.of(query), 1);
    }
    long[] taken = new long[queries.size()];
    long all = processorTime();
    for (int i = 0; i < taken.length; i++) {
      long start = processorTime();
      index.search(NameQuery.of(queries.get(i)), 1);
      taken[i] = processorTime() - start;
    }
    all = processorTime() - all;
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "%-10d %7.1f  %10.1f  %-16s  %10.0f  %9.1f  %6.1f%n",
        index.size(),
        seconds,
        (double) index.bytes() / index.size(),
        what,
        taken.length * 1e9 / all,
        taken[taken.length / 2] / 1e3,
        taken[taken.length * 99 / 100] / 1e3);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
