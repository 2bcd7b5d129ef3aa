-- COMMENT's "COMMENT
Quote : Character := '"'; CODE : Integer := Text'Length; -- COMMENT
Put ("STRING -- STRING ""STRING" & CODE);
