(* COMMENT (* COMMENT *) it's a COMMENT *)
type 'a tree = CODE | Node of 'a tree * 'a * 'a tree
let quote c = if c = '"' then "STRING (* STRING *)" else CODE
let raw = {|STRING "STRING
STRING|} and x' = CODE
let long = "STRING \
  STRING" in CODE
