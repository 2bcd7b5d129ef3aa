#| COMMENT #| COMMENT |# "COMMENT
COMMENT |# (define (quote? c) (or (char=? c #\") (char=? c #\;) CODE)) ; COMMENT
(display "STRING ; STRING #| STRING") 'CODE
