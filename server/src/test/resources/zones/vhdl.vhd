-- COMMENT's
signal q : character := '"'; -- COMMENT
constant CODE : integer := data'length; report "STRING -- STRING" & CODE; /* COMMENT
COMMENT */
