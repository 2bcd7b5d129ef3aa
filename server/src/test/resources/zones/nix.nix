# COMMENT's
{ CODE = ''
    STRING "STRING # STRING
  ''; name = "STRING # STRING"; /* COMMENT
  COMMENT */ x' = CODE; }
