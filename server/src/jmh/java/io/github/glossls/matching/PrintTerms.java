package io.github.glossls.matching;

/** Prints the terms of a benchmark, one a line, for programs that read them from a file. */
public final class PrintTerms {
  private PrintTerms() {}

  public static void main(String[] args) throws Exception {
    Corpus.terms(Integer.parseInt(args[0])).forEach(System.out::println);
  }
}
