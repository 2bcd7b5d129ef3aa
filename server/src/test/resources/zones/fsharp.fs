(* COMMENT (* COMMENT *) COMMENT *)
let inline swap (a: 'a, CODE) = (*) a CODE // COMMENT's
let path = @"STRING \" + """STRING "STRING
STRING""" + CODE
let quote = '"' in CODE
