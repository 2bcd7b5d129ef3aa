// COMMENT's
var raw = `STRING "STRING \
STRING // STRING` + CODE /* COMMENT
COMMENT */
var quote = '"'; var CODE = '\''; var s = "STRING // STRING \" STRING" // COMMENT
