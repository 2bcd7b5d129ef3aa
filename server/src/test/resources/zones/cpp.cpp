// COMMENT's
auto r = R"(STRING "STRING
STRING // STRING)"; auto CODE = "STRING /* STRING"; // COMMENT
int big = 1'000'000 + CODE; char q = '"', CODE; /* COMMENT
COMMENT */ int n = 0xFF'FF; // COMMENT
