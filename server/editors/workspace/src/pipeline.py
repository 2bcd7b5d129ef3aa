"""Answers questions about the handbook with RAG."""

PEFT_CONFIG = {"rank": 8}


def compute_embeddings(paragraphs):
    return [len(paragraph) for paragraph in paragraphs]


class InferenceEngine:
    def __init__(self, ragPipeline):
        self.ragPipeline = ragPipeline


