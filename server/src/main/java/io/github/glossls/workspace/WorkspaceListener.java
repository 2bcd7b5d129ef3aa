package io.github.glossls.workspace;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Problem;
import java.util.List;
import java.util.OptionalInt;

/** Told what a workspace finds out in the background. Called from its threads, one at a time. */
public interface WorkspaceListener {
  /**
   * The problems of one note, all of them; none when they are mended or the note is gone.
   *
   * @param version of the open document that they were found in; empty when that was the file
   */
  void problems(Source note, OptionalInt version, List<Problem> problems);

  /**
   * How the reading of notes goes on.
   *
   * @param done of {@code total}; equal to it when all are read
   */
  void reading(int done, int total);

  /** Another glossary answers from now on. */
  default void glossaryChanged(Glossary glossary) {}

  /** Something the user should see. */
  void remark(String message);

  /** Something for the log. */
  void log(String message);

  static WorkspaceListener none() {
    return new WorkspaceListener() {
      @Override
      public void problems(Source note, OptionalInt version, List<Problem> problems) {}

      @Override
      public void reading(int done, int total) {}

      @Override
      public void remark(String message) {}

      @Override
      public void log(String message) {}
    };
  }
}
