package org.downstream.cli.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** A progress bar on the error output, only on a terminal and only for long work. */
final class Progress implements AutoCloseable {

  private static final int LONG_WORK = 2_000;

  private final java.util.Optional<ProgressBar> bar;

  private Progress(java.util.Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress over(int steps, String what) {
    if (steps < LONG_WORK || !CommandLine.Help.Ansi.AUTO.enabled()) {
      return new Progress(java.util.Optional.empty());
    }
    return new Progress(
        java.util.Optional.of(
            new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()));
  }

  void step(int steps) {
    bar.ifPresent(each -> each.stepBy(steps));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
