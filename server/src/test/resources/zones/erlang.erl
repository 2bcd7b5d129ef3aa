%% COMMENT "COMMENT
-module(tokens). %COMMENT
is_quote($") -> CODE;
is_quote($%) -> CODE;
is_quote($') -> 'an atom % of ours', CODE.
name() -> "STRING % STRING \" STRING" ++ CODE. % COMMENT's
doc() -> """
  STRING "STRING % STRING
  """.
