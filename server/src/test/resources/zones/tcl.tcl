# COMMENT's
set text "STRING # STRING
STRING \" STRING"; set CODE $a#b ;# COMMENT
puts \"$CODE
