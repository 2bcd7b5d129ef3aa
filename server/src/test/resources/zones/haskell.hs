{- COMMENT {- COMMENT -} "COMMENT
   COMMENT -}
module Tokens (CODE, split') where

split' :: String -> [String]
split' text' = words (map plain text') -- COMMENT "COMMENT
  where plain '"' = ' '; plain CODE = CODE

quoted s = '"' : s ++ "STRING -- STRING \" STRING" ++ CODE
a --> b = CODE
say = "STRING" -- | COMMENT
