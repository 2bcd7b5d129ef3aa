"""Answers questions about the handbook with RAG."""


def compute_embeddings(paragraphs):
    return [len(paragraph) for paragraph in paragraphs]


class Assistant:
    def __init__(self, ragPipeline):
        self.ragPipeline = ragPipeline
