" COMMENT "COMMENT
set nocompatible " COMMENT
let name = "STRING 'STRING" . 'STRING "STRING' . CODE
echo "STRING" | let CODE = 1 " COMMENT's
  " COMMENT
