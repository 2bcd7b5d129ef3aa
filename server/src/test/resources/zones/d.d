/+ COMMENT /+ COMMENT +/ COMMENT +/
auto raw = r"STRING \" ~ CODE ~ `STRING "STRING
STRING`; // COMMENT's
char CODE = '"'; auto s = "STRING // STRING
STRING"; /* COMMENT */ CODE();
