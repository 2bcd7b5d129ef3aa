/** Answers questions about the handbook. */
class Pipeline {
  private final Object ragPipeline = new Object();

  Object answer() {
    return ragPipeline; // after reranking
  }
}
