//! COMMENT "COMMENT
const text =
    \\STRING "STRING // STRING
    \\STRING
;
const q = '"'; const CODE = "STRING // STRING"; // COMMENT's
