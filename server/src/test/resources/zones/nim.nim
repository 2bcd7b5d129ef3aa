#[ COMMENT #[ COMMENT ]# "COMMENT
COMMENT ]#
## COMMENT's
let q = '"'; let CODE = "STRING # STRING"
let raw = r"STRING \" & CODE & """STRING "STRING
STRING""" # COMMENT
let count = 1'i32 + CODE
