package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** A progress bar on the error output, only on a terminal and only for long work. */
final class Progress implements AutoCloseable {

  private static final int LONG_WORK = 2_000;
  private static final long LARGE_BOOK = 10_000_000;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress over(int steps, String what) {
    if (steps < LONG_WORK || !CommandLine.Help.Ansi.AUTO.enabled()) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()));
  }

  /** A bar without an end, while a large book is read. */
  static Progress whileReading(Path folder) throws IOException {
    if (!CommandLine.Help.Ansi.AUTO.enabled() || bytes(folder) < LARGE_BOOK) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()));
  }

  /** A bar without an end, while a large file is worked through. */
  static Progress through(Path file, String what) throws IOException {
    if (!CommandLine.Help.Ansi.AUTO.enabled() || Files.size(file) < LARGE_BOOK) {
      return new Progress(Optional.empty());
    }
    return unknownEnd(what);
  }

  /** A bar without an end, for work whose size is not known before. */
  static Progress unknownEnd(String what) {
    if (!CommandLine.Help.Ansi.AUTO.enabled()) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()));
  }

  private static long bytes(Path folder) throws IOException {
    long sum = 0;
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
        for (Path file : files) {
          sum += Files.size(file);
        }
      }
    }
    return sum;
  }

  void step(int steps) {
    bar.ifPresent(each -> each.stepBy(steps));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
