package org.downstream.cli.command;

/** The user's fault: the message is shown alone, and the exit code is 2. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault with what was found, what was expected and advice. */
  public UsageException(String message) {
    super(message);
  }
}
